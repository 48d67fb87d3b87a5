"""Synthetic function-calling conversations in Mistral's v3 text form, deterministic from a seed.

`draw_samples(r, split)` gives a list of (segments, meta); two entries when the second is the same request without its
tool. Segments are render.py's. Splits: 'train'; 'id', the templates of training with fresh values; 't1', names,
descriptions and phrasings that were held out, of families that are trained; 't2', families and nouns never trained;
'demo', the demo's tools.

meta: mode, text, tools, messages (up to the first decision), calls, reply; with calls also messages_with_results (up
to the answer), answer, must (values it holds), schema, follow (goes on from an earlier request); of a chain also
later_calls and messages_after_first (up to the second decision); of an extraction expect."""
import random
import re
import string
from dataclasses import dataclass, field

import packs
from demo import DEMO
from chains import draw_chain
from extraction import ASK, SYSTEM_TEXTS, draw_extraction, draw_value_schema
from families import FIRST, HELD_OUT, TRAINED, key
from families.procedural import draw_procedural
from follow_ups import follow_up
from lengths import count_tokens, lengths_of
from likeness import NOT_OPEN, clash, draw_near, serves, shares_words, wide_clash
from render import dump, render
from replies import CHAT, NO_TOOL, draw_answer, draw_content, draw_no_tool, draw_result
from surroundings import dress, lower_first
from tools import NESTED, draw_style, draw_tool
from unserved import open_request
from wording import arguments_of, draw_request, draw_values, show

MAX_TOOL_TOKENS, MAX_PROMPT_TOKENS, MAX_TOKENS = 700, 985, 1015
TOOLS_SHOWN = [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8]
WEIGHTED = TRAINED + FIRST + [family for family in TRAINED if family.get('nested')]
MODES = ('chat', 'open', 'par_same', 'par_diff', 'chain', 'calljson')  # the rest: one call


@dataclass
class Mixture:
    """Shares of the kinds of conversations."""

    shares: dict = field(
        default_factory=lambda: dict(
            json=0.10, chat=0.03, open=0.05, par_same=0.07, par_diff=0.10, chain=0.07, calljson=0.05
        )
    )
    demo: float = 0.16  # requests for the demo's tools
    focus: float = 0.0  # short samples about the decision alone: one to three tools, with and without the right one
    twin: float = 0.5  # requests that also appear with their tool taken away
    turn: float = 0.14  # conversations with an earlier exchange
    answer: float = 0.14  # of the other conversations: the reply is {"answer": "…"} (in packs: packs.P_SCHEMA)
    made_up: float = 0.12  # names of tools and parameters that are no words


@dataclass
class Offer:
    """A tool made from a family, and the names of its parameters by role."""

    family: dict
    tool: dict
    names: dict


@dataclass
class Asked:
    """A request for one offered tool: its values, and the roles it mentions."""

    offer: Offer
    values: dict
    mentioned: set


class CallIds:
    """000000001, 000000002, …; in a tenth of the conversations random ones."""

    def __init__(self, r):
        self.r, self.count = r, 0
        self.random = r.random() < 0.1

    def next(self):
        self.count += 1
        if self.random:
            return ''.join(self.r.choice(string.ascii_letters + string.digits) for _ in range(9))
        return '%09d' % self.count


# ---------------------------------------------------------------- which families
def draw_family(r, split, mixture):
    """The family that is asked for."""
    if split == 'demo':
        return r.choice(DEMO)
    if split == 't2':
        return r.choice(HELD_OUT) if r.random() < 0.65 else draw_procedural(r, split)
    if r.random() < mixture.demo and split == 'train':
        return r.choice(DEMO)
    return r.choice(WEIGHTED) if r.random() < 0.76 else draw_procedural(r, split)


def draw_other_family(r, split):
    """A family that is only shown."""
    if r.random() < 0.12 and split == 'train' or split == 'demo':
        return r.choice(DEMO)
    if r.random() < (0.72 if split != 't2' else 0.5):
        return r.choice(TRAINED)
    return r.choice(HELD_OUT) if split == 't2' and r.random() < 0.5 else draw_procedural(r, split)


def can_be_repeated(family):
    """Does it make sense to ask for it twice?"""
    return len(family['phrasings']) > 1 and bool(family['parameters'])


def may_stand_beside(family, others):
    for other in others:
        first_kinds = 'demo' in family or 'demo' in other
        if (clash if first_kinds else wide_clash)(family, other):
            return False
    return True


class Drawing:
    """One conversation in the making; what is drawn once stands in its fields."""

    def __init__(self, r, split, mixture, focused):
        self.r, self.split, self.mixture, self.focused = r, split, mixture, focused
        self.style, self.ids = draw_style(r), CallIds(r)
        self.mode = self.draw_mode()
        self.messages = []
        self.follows = False

    def draw_mode(self):
        x, total = self.r.random(), 0
        if self.focused:
            return 'call' if x > 0.06 else 'open'
        for mode in MODES:
            total += self.mixture.shares[mode]
            if x < total:
                return 'call' if mode == 'chain' and self.split == 't2' else mode
        return 'call'

    # ------------------------------------------------------------ the tools in view
    def draw_wanted(self):
        """The families that the request is for; may change the mode where they do not fit it."""
        r = self.r
        self.chain = draw_chain(r, self.split) if self.mode == 'chain' else None
        if self.chain:
            return [self.chain.first, self.chain.second]
        wanted = [draw_family(r, self.split, self.mixture)]
        if self.mode == 'open':
            return []
        if self.mode == 'par_same' and not can_be_repeated(wanted[0]):
            self.mode = 'call'
        if self.mode == 'par_diff':
            for _ in range(9):
                other = draw_family(r, self.split, self.mixture)
                if not clash(other, wanted[0]) and not wide_clash(other, wanted[0]):
                    return wanted + [other]
            self.mode = 'call'
        return wanted

    def shows_demo(self, wanted):
        """Whether the demo's tools stand together."""
        if self.focused:
            return False
        if self.r.random() < 0.3 and all('demo' in family for family in wanted):
            return True
        return self.mode in ('open', 'chat') and self.r.random() < 0.35

    def draw_families(self):
        """The families in view, those asked for first, and one more than shown, for the twin."""
        r = self.r
        shown = self.draw_wanted()
        self.asked_for = len(shown) if self.mode in ('par_diff', 'chain') else 1
        self.shown = max(self.asked_for, self.draw_shown_count())
        if self.shows_demo(shown):
            if self.mode in ('open', 'chat'):
                shown = []
            self.shown = max(self.asked_for, r.choice([3, 4, 5, 5, 5]))
            rest = [family for family in DEMO if not any(family is each for each in shown)]
            r.shuffle(rest)
            shown += rest[: max(0, self.shown - len(shown))]
        self.opened = dress(r, open_request(r), [], self.split) if self.mode == 'open' else ''
        for _ in range(30):
            if len(shown) >= self.shown + 1:
                break
            family = self.draw_shown(shown)
            if self.mode == 'open' and (key(family) in NOT_OPEN or shares_words(family, self.opened)):
                continue
            if may_stand_beside(family, shown):
                shown.append(family)
        return shown

    def draw_shown_count(self):
        return self.r.choice([1, 1, 1, 2, 2, 3] if self.focused else TOOLS_SHOWN)

    def draw_shown(self, shown):
        if shown and self.mode != 'open' and self.r.random() < 0.4:
            return draw_near(self.r, shown[0], self.split)
        return draw_other_family(self.r, self.split)

    def draw_offers(self):
        """Tools of different names; None if those asked for cannot all be had."""
        offers, used = [], set()
        for family in self.draw_families():
            for _ in range(6):
                tool, names = draw_tool(self.r, family, self.split, self.style, self.mixture.made_up)
                name = tool['function']['name']
                if name not in used:
                    used.add(name)
                    offers.append(Offer(family, tool, names))
                    break
            else:
                if len(offers) < self.asked_for:
                    return None
        return offers or None

    def set_up_tools(self):
        """Whether there are tools: self.offers in view, self.spare not in view, self.tools in the order shown."""
        offers = self.draw_offers()
        if offers is None:
            return False
        self.spare, self.offers = offers[self.shown :], offers[: self.shown]
        self.wanted = self.offers[: self.asked_for]
        while len(self.offers) > max(1, self.asked_for) and self.tool_tokens() > MAX_TOOL_TOKENS:
            self.spare.insert(0, self.offers.pop())
        self.tools = [offer.tool for offer in self.offers]
        self.r.shuffle(self.tools)
        return True

    def tool_tokens(self):
        return count_tokens(dump([offer.tool for offer in self.offers]))

    # ------------------------------------------------------------ calls, results, answers
    def call(self, asked):
        function = dict(
            name=asked.offer.tool['function']['name'],
            arguments=arguments_of(asked.offer.family, asked.offer.names, asked.values, asked.mentioned),
        )
        return dict(id=self.ids.next(), type='function', function=function)

    def draw_turn(self, items):
        """(calls, tool messages, answer, values that the answer holds)"""
        calls = [self.call(asked) for asked in items]
        results, answers, must = [], [], []
        for call, asked in zip(calls, items):
            content, answer, held = self.draw_result(asked)
            as_json = not isinstance(content, str) or random.Random(len(content)).random() < 0.5
            text = dump(content) if as_json else content
            results.append(dict(role='tool', tool_call_id=call['id'], content=text))
            answers.append(answer)
            must += held
        return calls, results, ' '.join(answers), must

    def draw_result(self, asked):
        r, family, values = self.r, asked.offer.family, asked.values
        result, keys = draw_result(r, family['results'])
        answer = draw_answer(r, family, values, result, keys)
        return draw_content(r, family, values, result, keys, asked.offer.names, answer)

    # ------------------------------------------------------------ an earlier exchange in front
    def draw_earlier(self):
        """Adds messages; gives (template of the request that follows, or None; request drawn already, or None)."""
        r, wanted = self.r, self.wanted[0]
        if self.focused or self.mode not in ('call', 'chat', 'open'):
            return None, None
        share = 0.3 if self.mode == 'call' and wanted.family.get('follow') else self.mixture.turn
        if r.random() >= share:
            return None, None
        x = r.random()
        if x < 0.2:
            text, reply = r.choice(CHAT)
            self.say('user', text)
            self.say('assistant', reply)
            return None, None
        if x < 0.35:
            self.say('user', open_request(r))
            self.say('assistant', NO_TOOL)
            return None, None
        template = None
        if x < 0.85 and wanted.family.get('follow') and self.mode == 'call':
            offer, template = wanted, r.choice(wanted.family['follow'])
        else:
            offer = r.choice(self.offers)
        return template, self.draw_earlier_call(offer, template)

    def draw_earlier_call(self, offer, template):
        """An exchange with a call; gives the (text, request) that changes one value of it, if one is drawn."""
        r, wanted, again = self.r, self.wanted[0], None
        text, asked = self.draw_asked(offer)
        if self.mode == 'call' and not template and r.random() < 0.75:
            if offer.family is not wanted.family:
                text, asked = self.draw_asked(wanted)
            changed = follow_up(r, wanted.family, wanted.names, asked.values, asked.mentioned, self.split)
            if changed:
                again = changed[0], Asked(wanted, changed[1], asked.mentioned)
        calls, results, answer, _ = self.draw_turn([asked])
        self.say('user', dress(r, text))
        self.messages += [dict(role='assistant', tool_calls=calls), *results]
        self.say('assistant', answer)
        return again

    def draw_asked(self, offer, template=None):
        values, shown = draw_values(self.r, offer.family)
        text, mentioned = draw_request(self.r, offer.family, values, shown, self.split, template)
        return text, Asked(offer, values, mentioned)

    def say(self, role, content):
        self.messages.append(dict(role=role, content=content))

    # ------------------------------------------------------------ the requests
    def draw_requests(self, template, again):
        """(text, requests) of the last turn."""
        r = self.r
        if again:
            text, asked = again
            if r.random() < 0.2:
                text = lower_first(text)
            return text, [asked]
        texts, items = [], []
        for offer in self.wanted:
            text, asked = self.draw_last_asked(offer, template)
            texts.append(text)
            items.append(asked)
        text = texts[0]
        if self.mode == 'par_diff':
            text = texts[0].rstrip('?. ') + r.choice(ALSO) + lower_first(texts[1])
        if self.mode == 'par_same':
            text = self.ask_twice(texts[0], items)
        if not template:
            text = dress(r, text, [offer.family for offer in self.wanted], self.split)
        return text, items

    def draw_last_asked(self, offer, template):
        r, family = self.r, offer.family
        values, shown = draw_values(r, family)
        if self.mode == 'par_diff' and family.get('short') and r.random() < 0.6:
            template = r.choice(family['short'])
        text, mentioned = draw_request(r, family, values, shown, self.split, template)
        return text, Asked(offer, values, mentioned)

    def ask_twice(self, text, items):
        """The same tool for a second time; adds the request to the items, gives the text for both."""
        r, offer = self.r, self.wanted[0]
        family, roles = offer.family, list(offer.family['parameters'])
        values, shown = draw_values(r, family)
        second, mentioned = draw_request(r, family, values, shown, self.split)
        items.append(Asked(offer, values, mentioned))
        text = text.rstrip('?. ') + r.choice([' and ', '. Also, ', '? And ', '. Then ', ', and ']) + lower_first(second)
        role = roles[0]
        flat = len(roles) == 1 and family['parameters'][role]['kind'] not in NESTED
        if not flat or not isinstance(values[role], (str, int, float)) or r.random() >= 0.7:
            return text
        return self.ask_for_both(role, items, shown) or text  # "weather in A and B"

    def ask_for_both(self, role, items, second_shown):
        """One sentence with two values of its only parameter; None where they would not fit into it."""
        r, family = self.r, items[0].offer.family
        sentence, _ = draw_request(r, family, {role: '\0'}, {}, self.split)
        if sentence.count('\0') != 1 or re.search('["\'(]\0|\0["\')]', sentence):
            return None
        values, shown = draw_values(r, family)
        items[0] = Asked(items[0].offer, values, items[0].mentioned)
        in_place = role == 'c' and ' in \0' in sentence
        joint = r.choice([' and ', ' and ', ' and in ' if in_place else ' and ', ' & '])
        first, second = (
            texts.get(role, show(item.values[role])) for item, texts in zip(items, (shown, second_shown))
        )
        return sentence.replace('\0', first + joint + second)

    # ------------------------------------------------------------ whole conversations
    def draw(self):
        """The samples; None if no tools could be had."""
        if not self.set_up_tools():
            return None
        r = self.r
        if r.random() < 0.2:
            self.say('system', r.choice(SYSTEM_TEXTS))
        template, again = self.draw_earlier()
        self.follows = bool(template or again)
        if self.mode == 'chain':
            return [self.draw_chained()]
        if self.mode in ('chat', 'open'):
            return [self.draw_talk()]
        return self.draw_calls(*self.draw_requests(template, again))

    def draw_talk(self):
        """A last turn without calls."""
        r = self.r
        text, reply = r.choice(CHAT) if self.mode == 'chat' else (self.opened, draw_no_tool(r, self.tools))
        text, reply, _ = self.as_object(text, reply)
        self.say('user', text)
        self.say('assistant', reply)
        without = self.mode == 'chat' and r.random() < 0.4
        meta = dict(
            mode=self.mode, calls=[], tools=self.tools, text=text, messages=self.messages[:-1], reply=reply
        )
        return self.segments(self.messages, None if without else self.tools), meta

    def draw_chained(self):
        r, chain, (first, second) = self.r, self.chain, self.wanted
        text = dress(r, chain.text, [chain.first, chain.second], self.split)
        first_call = self.call(Asked(first, chain.first_values, set(chain.first['parameters'])))
        result, keys = draw_result(r, chain.results or chain.first['results'])
        values = chain.second_values(result, keys)
        second_call = self.call(Asked(second, values, set(values)))
        content = result[keys[0]] if len(keys) == 1 and r.random() < 0.2 else result
        asked = Asked(second, {**dict.fromkeys(chain.second['parameters'], ''), **values}, set(values))
        second_content, answer, must = self.draw_result(asked)
        self.say('user', text)
        asked_at = len(self.messages)
        self.messages += [
            dict(role='assistant', tool_calls=[first_call]),
            dict(role='tool', tool_call_id=first_call['id'], content=dump(content)),
        ]
        second_at = len(self.messages)
        self.messages += [
            dict(role='assistant', tool_calls=[second_call]),
            dict(role='tool', tool_call_id=second_call['id'], content=dump(second_content)),
            dict(role='assistant', content=answer),
        ]
        meta = dict(
            mode='chain',
            calls=bare([first_call]),
            later_calls=bare([second_call]),
            tools=self.tools,
            text=text,
            messages=self.messages[:asked_at],
            messages_after_first=self.messages[:second_at],
            messages_with_results=self.messages[:-1],
            answer=answer,
            must=must,
        )
        return self.segments(self.messages, self.tools), meta

    def draw_calls(self, text, items):
        """A last turn with one call or two, and perhaps its twin without the tool."""
        calls, results, answer, must = self.draw_turn(items)
        schema = object_key = None
        if self.mode == 'calljson':
            text, results, answer, schema = self.ask_for_json(text, items[0], calls[0])
            must = [answer]
        else:
            text, answer, object_key = self.as_object(text, answer)
        self.say('user', text)
        asked_at = len(self.messages)
        self.messages += [
            dict(role='assistant', tool_calls=calls),
            *results,
            dict(role='assistant', content=answer),
        ]
        meta = dict(
            mode=self.mode,
            calls=bare(calls),
            tools=self.tools,
            text=text,
            messages=self.messages[:asked_at],
            messages_with_results=self.messages[:-1],
            answer=answer,
            must=must,
            schema=schema,
            follow=self.follows,
        )
        samples = [(self.segments(self.messages, self.tools), meta)]
        if self.mode in ('call', 'par_same') and (self.focused or self.r.random() < self.mixture.twin):
            samples += self.draw_twin(text, self.messages[:asked_at], object_key)
        return [(decision_only(segments), meta) for segments, meta in samples] if self.focused else samples

    def as_object(self, text, reply):
        """(request, reply, key): in some conversations the reply is asked for as an object with one text."""
        r = self.r
        if self.split != 'train' or r.random() >= self.mixture.answer:
            return text, reply, None
        object_key = 'answer'
        if r.random() >= 0.85:
            object_key = r.choice(['reply', 'text', 'message', 'response', 'summary', 'output'])
        return *packs.with_schema(r, text, reply, object_key), object_key

    def ask_for_json(self, text, asked, call):
        """(request, tool messages, answer, schema): the answer is an object of arguments and results."""
        r = self.r
        result, _ = draw_result(r, asked.offer.family['results'])
        known = {**call['function']['arguments'], **result}
        known = {
            name: value
            for name, value in known.items()
            if isinstance(value, (int, float, str)) and not isinstance(value, bool)
        }
        keys = [name for name in known if name in result or r.random() < 0.5]
        if r.random() < 0.5:
            r.shuffle(keys)
        schema = draw_value_schema(r, dict(draw_style(r), safe_integers=False), known, keys)
        text += '\n\n' + r.choice(ASK) + dump(schema)
        results = [dict(role='tool', tool_call_id=call['id'], content=dump(result))]
        return text, results, dump({name: known[name] for name in keys}), schema

    def draw_twin(self, text, messages, object_key):
        """The same request, its tool taken away."""
        r, family, shown = self.r, self.wanted[0].family, len(self.offers)
        rest = [offer for offer in self.offers[1:] + self.spare if not serves(offer.family, family)]
        if not self.focused and r.random() < 0.3:  # the demo's tools against a request of any other kind
            others = [other for other in DEMO if not serves(other, family)]
            r.shuffle(others)
            others = others[: r.choice([1, 2, 3, 4, 5, 5])]
            rest = [Offer(other, *draw_tool(r, other, self.split, self.style)) for other in others]
            shown = len(rest)
        if self.focused:
            rest = rest[:shown]
        else:
            rest = rest[: 1 if r.random() < 0.3 else max(1, shown - r.choice([0, 1]))]
        if not rest:
            return []
        tools = [offer.tool for offer in rest]
        r.shuffle(tools)
        reply = draw_no_tool(r, tools)
        reply = dump({object_key: reply}) if object_key else reply
        meta = dict(
            mode='none', calls=[], tools=tools, text=text, messages=messages, reply=reply, follow=self.follows
        )
        return [(self.segments(messages + [dict(role='assistant', content=reply)], tools), meta)]

    def segments(self, messages, tools):
        """Ids that cannot be foreseen are not to be learned: such calls count as text of earlier turns."""
        return [
            ('h' if role == 'a' and self.ids.random and text.startswith(' [{"name"') else role, text)
            for role, text in render(messages, tools)
        ]


ALSO = [
    ' and ', ' and ', '. Also, ', ', and then ', '? And ', '. Then ', ' and also ', '? ', '. Second: ', ', plus ',
    '. One more thing: ', '; ',
]


def bare(calls):
    """Names and arguments only."""
    return [dict(name=call['function']['name'], arguments=call['function']['arguments']) for call in calls]


def decision_only(segments):
    """Up to the end of the first assistant text."""
    return segments[: next(at for at, (_, text) in enumerate(segments) if text == '</s>') + 1]


def draw_any(r, split, mixture):
    while True:
        focused = split == 'train' and r.random() < mixture.focus
        if not focused and r.random() < mixture.shares['json'] and split != 'demo':
            return [draw_extraction(r, split)]
        samples = Drawing(r, split, mixture, focused).draw()
        if samples:
            return samples


def draw_samples(r, split='train', mixture=Mixture()):
    """One or two samples, each with a prompt below 1,000 tokens."""
    for _ in range(20):
        samples = draw_any(r, split, mixture)
        measured = [lengths_of(segments) for segments, _ in samples]
        if all(prompt <= MAX_PROMPT_TOKENS and total <= MAX_TOKENS for prompt, total in measured):
            return samples
    return [draw_extraction(r, split)]
