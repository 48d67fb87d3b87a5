"""Requests as they are typed: slips of the fingers, small letters, words of courtesy."""
import re

BEFORE = [''] * 200 + [
    'please ', 'hey, ', 'hey ', 'hi, ', 'hi! ', 'hello, ', 'Hello! ', 'Hi there, ', 'quick question: ', 'ok, ',
    'ok so ', 'um, ', 'good morning! ', 'excuse me, ', 'sorry, ', 'can you help me? ', 'so, ', 'yo, ', 'now ',
    'thanks. ', 'and ', 'Good evening, ', 'just wondering, ', 'one more thing: ', 'I have a question: ', 'thank you! ',
    'good afternoon, ', 'good day, ', 'hi again, ', 'hey bot, ', 'hello assistant, ', 'dear assistant, ', 'pls ',
    'quick one: ', 'quick: ', 'real quick, ', 'listen, ', 'look, ', 'come on, ', 'oi, ', 'bro ', 'dude, ', 'ok so um ',
    'uh, ', 'well, ', 'right, ', 'alright, ', 'sorry to bother you, ', 'pardon me, ', 'if you please: ', 'help! ',
    'urgent: ', 'URGENT: ', 'hurry: ', 'silly question: ', 'stupid question, ', 'me again. ', 'morning! ',
    'evening all, ', 'Hiya, ', 'howdy, ', 'hmm, ', 'thanks for that. ', 'great, thanks. ', 'cool. ', 'next question: ',
    'asking for a friend: ', 'no rush, but ', 'hope you are well. ', 'yo bot ', '🙏 ', 'hi 🙂 ',
]
AFTER = [''] * 130 + [
    ' please', ' thanks', ' thank you', ', thanks', '! Thanks!', ', please', ' thx', ' pls', ' asap', ' :)', '!', '...',
    ' I am in a hurry.', ' Thank you!', ' for me', ' cheers', ' ??', ', thank you',
    ' 🙏', ' 🙂', ' 😅', ' ty', ' tysm', ' plz', ' mate', ' bro', ' lol', ' kthx', ', cheers', ', pretty please',
    ' Thanks in advance.', ' Many thanks.', ' Kind regards', ' Hurry up.', ' Quick!', ' asap pls', '!!', '....',
    ', if you can', ', if you would', ' if possible', ', mate', ', dear', ' Cheers!', ' I am waiting.', ' ;)', ' <3',
    ' It is urgent.', ' please and thank you', '. Thank you very much', ', much appreciated',
]


def typo(r, text):
    """One slip of the fingers in a word of the phrasing, values untouched."""
    words = list(re.finditer(r"[A-Za-z']{4,}", re.sub(r'\{\w+\}', lambda match: '#' * len(match.group()), text)))
    if not words:
        return text
    match = r.choice(words)
    word, at, x = match.group(), r.randrange(1, len(match.group()) - 1), r.random()
    if x < 0.35:
        word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    elif x < 0.7:
        word = word[:at] + word[at + 1 :]
    elif x < 0.85:
        word = word[:at] + word[at] + word[at:]
    else:
        word = word[:at] + r.choice('abcdefghijklmnopqrstuvwxyz') + word[at + 1 :]
    return text[: match.start()] + word + text[match.end() :]


def shouted(part):
    """A part of a phrasing in capitals; the name of a value stays."""
    return part if part[0] == '{' else part.upper()


def typed(r, text):
    """The phrasing as it is typed: capital letter or not, apostrophes, slips; before values go in."""
    if r.random() < 0.1:
        text = typo(r, text)
    text = re.sub(r'(?<=[\w}]) (?=[,?]( |$)|\. )', '', text)
    if r.random() < 0.4 and text[0] != '{':
        text = text[0].upper() + text[1:]
        if r.random() < 0.6:
            text = re.sub('[a-z][.?!] [a-z]', lambda match: match.group()[:-1] + match.group()[-1].upper(), text)
            text = re.sub(r"\bi(?=[ '])", 'I', text)
    if r.random() < 0.1:
        text = re.sub(r"(?<!\})'", '', text)  # after a value it stays
    if r.random() < 0.012:
        text = re.sub(r'\{\w+\}|[^{]+', lambda match: shouted(match.group()), text)
    if r.random() < 0.15:
        text = text.replace('i ', 'I ', 1) if text.startswith('i ') else text.replace(' i ', ' I ')
    return text


def manners(r, text):
    """With a greeting before it and a word of thanks after it, or not."""
    before, after = r.choice(BEFORE), r.choice(AFTER)
    if before and r.random() < 0.5:
        before = before.capitalize()
    if text[-1] in '?.!=' and after[:1] in ('!', '.', ','):
        after = ''
    return before + text + after
