"""SentencePiece-style BPE with byte fallback, the algorithm llama.cpp uses for tokenizer model 'llama'.

User-defined strings are split out first (longest first), then adjacent pieces are merged by score. Pieces never cross
a class border (letters, one digit, one space, punctuation), so a value has the same tokens in the request and inside
the JSON: copying is copying of identical ids."""
import json
import re

CONTROL = [
    '<unk>', '<s>', '</s>', '[INST]', '[/INST]', '[TOOL_CALLS]', '[AVAILABLE_TOOLS]', '[/AVAILABLE_TOOLS]',
    '[TOOL_RESULTS]', '[/TOOL_RESULTS]',
]
RUN = re.compile(r'[A-Za-z]+|[0-9]|[ \n]|[!-/:-@\[-`{-~]+|.', re.S)
SPACE = '\u2581'
NORMAL, UNKNOWN, CONTROL_TYPE, USER_DEFINED, BYTE = 1, 2, 3, 4, 6  # token types of GGUF


class Tokenizer:
    def __init__(self, vocabulary):
        self.tokens, self.scores, self.types = (vocabulary[key] for key in ('tokens', 'scores', 'types'))
        self.id = {token: number for number, token in enumerate(self.tokens)}
        fragments = [token for token, type_ in zip(self.tokens, self.types) if type_ == USER_DEFINED]
        self.fragments = sorted(fragments, key=lambda token: -len(token))
        self.first_byte = self.id['<0x00>']
        self.score = {
            token: score for token, score, type_ in zip(self.tokens, self.scores, self.types) if type_ == NORMAL
        }
        self.cache = {}

    @classmethod
    def load(cls, path):
        with open(path, encoding='utf-8') as file:
            return cls(json.load(file))

    def merge(self, word):
        """The ids of one run of characters of a class."""
        known = self.cache.get(word)
        if known is not None:
            return known
        pieces = list(word)
        while len(pieces) > 1:
            best, at = None, -1
            for number in range(len(pieces) - 1):
                score = self.score.get(pieces[number] + pieces[number + 1])
                if score is not None and (best is None or score > best):
                    best, at = score, number
            if at < 0:
                break
            pieces[at : at + 2] = [pieces[at] + pieces[at + 1]]
        ids = []
        for piece in pieces:
            ids += [self.id[piece]] if piece in self.score else [self.first_byte + byte for byte in piece.encode()]
        if len(self.cache) < 200000:
            self.cache[word] = ids
        return ids

    def split_fragments(self, text):
        """Texts and, where a fragment stands, ids."""
        parts = [text]
        for fragment in self.fragments:
            if not any(isinstance(part, str) and fragment in part for part in parts):
                continue
            split = []
            for part in parts:
                if not isinstance(part, str) or fragment not in part:
                    split.append(part)
                    continue
                for number, piece in enumerate(part.split(fragment)):
                    split += [self.id[fragment]] if number else []
                    split += [piece] if piece else []
            parts = split
        return parts

    def encode(self, text):
        ids = []
        for part in self.split_fragments(text):
            if isinstance(part, int):
                ids.append(part)
                continue
            for word in RUN.findall(part):
                ids += self.merge(SPACE if word == ' ' else word)
        return ids

    def encode_segments(self, segments):
        ids = []
        for role, text in segments:
            ids += [self.id[text]] if 'ctl' in role else self.encode(text)
        return ids

    def decode(self, ids):
        out = b''
        for number in ids:
            if self.types[number] == BYTE:
                out += bytes([number - self.first_byte])
            else:
                out += self.tokens[number].replace(SPACE, ' ').encode()
        return out.decode('utf-8', 'replace')
