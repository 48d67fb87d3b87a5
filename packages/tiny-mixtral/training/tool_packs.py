"""Packs of all families: many requests over one list of tools (packs.py has those of the demo's tools).

Most of a conversation is its list of tools, and one request teaches one decision about it. A pack asks for each tool
of the list in turn, with fresh values and phrasings, and for things that none of them does, so that every decision
stands beside others over the same tools. Conversations are those of conversations.py; most end with the call."""
from dataclasses import replace

from conversations import Drawing, Mixture, can_be_repeated, decision_only
from extraction import SYSTEM_TEXTS
from families import key
from follow_ups import follow_up
from lengths import lengths_of
from likeness import NOT_OPEN, clash, draw_near, serves, shares_words, wide_clash
from render import render
from replies import CHAT, NO_TOOL
from surroundings import dress
from unserved import open_request
from wording import draw_request, draw_values

SHOWN = [2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7, 8]
LEAST, MOST = 4, 14  # conversations of a pack
P_CHAT, P_NONE, P_SYSTEM, P_EARLIER, P_GOES_ON, P_WHOLE, P_OBJECT = 0.02, 0.31, 0.14, 0.2, 0.4, 0.22, 0.06
P_PAR_SAME, P_PAR_DIFF, P_CALLJSON = 0.1, 0.14, 0.03  # of the requests for tools in view
P_OPEN, P_NEAR = 0.25, 0.6  # of the others: one that no tool serves; of the rest, one for a tool that is near


class Pack(Drawing):
    """A list of tools, perhaps an earlier exchange, and conversations that go on from them."""

    def __init__(self, r, mixture):
        super().__init__(r, 'train', replace(mixture, twin=0.0, answer=P_OBJECT), False)
        self.ids.random = False
        self.mode = 'call'

    def draw_shown_count(self):
        return self.r.choice(SHOWN)

    def draw_shown(self, shown):
        return super().draw_shown(self.r.sample(shown, len(shown)))  # near to any of those shown

    def set_up(self):
        """Whether there are two tools; draws the beginning."""
        if not self.set_up_tools() or len(self.offers) < 2:
            return False
        self.families = [offer.family for offer in self.offers]
        self.earlier = self.draw_before() if self.r.random() < P_EARLIER else None
        self.before, self.calls_before = self.messages, self.ids.count
        self.head, _ = halves(render(self.before + [dict(role='user', content='')], self.tools))
        self.turns = []
        return True

    def draw_before(self):
        """Adds an earlier exchange; gives its request if it was one for a tool."""
        r = self.r
        x = r.random()
        if x < 0.3:
            text, reply = r.choice(CHAT) if x < 0.15 else (open_request(r), NO_TOOL)
            self.say('user', text)
            self.say('assistant', reply)
            return None
        text, asked = self.draw_asked(r.choice(self.offers))
        calls, results, answer, _ = self.draw_turn([asked])
        self.say('user', dress(r, text))
        self.messages += [dict(role='assistant', tool_calls=calls), *results]
        self.say('assistant', answer)
        return asked

    # ------------------------------------------------------------ one conversation
    def draw_branch(self):
        """(segments, meta)"""
        r = self.r
        self.messages, self.ids.count, self.follows = list(self.before), self.calls_before, False
        if r.random() < P_SYSTEM:
            self.say('system', r.choice(SYSTEM_TEXTS))
        x = r.random()
        self.mode = 'chat' if x < P_CHAT else 'none' if x < P_CHAT + P_NONE else 'call'
        self.opened = self.draw_unserved() if self.mode == 'none' else None
        if self.mode == 'chat' or self.opened:
            return self.draw_talk()
        self.mode = 'call'
        return self.draw_calls(*self.draw_served())[0]

    def draw_unserved(self):
        """A request that no tool in view serves; None if twelve draws gave none."""
        r = self.r
        for _ in range(12):
            if r.random() < P_OPEN:
                text = dress(r, open_request(r), [], self.split)
                if not any(key(each) in NOT_OPEN or shares_words(each, text) for each in self.families):
                    return text
                continue
            near = r.random() < P_NEAR
            family = draw_near(r, r.choice(self.families), self.split) if near else self.draw_any_family()
            if not any(serves(each, family) for each in self.families):
                values, shown = draw_values(r, family)
                return dress(r, draw_request(r, family, values, shown, self.split)[0], [family], self.split)
        return None

    def draw_any_family(self):
        return super().draw_shown([])

    def draw_served(self):
        """(text, requests) for tools in view, in turn, or for what was asked for before"""
        r = self.r
        if self.earlier and r.random() < P_GOES_ON:
            drawn = self.draw_going_on(self.earlier)
            if drawn:
                self.follows = True
                return drawn
        if not self.turns:
            self.turns = r.sample(self.offers, len(self.offers))
        first = self.turns.pop()
        self.draw_wanted_of(first)
        return self.draw_requests(None, None)

    def draw_wanted_of(self, first):
        """The tools of the next request, of which one is `first`, and its mode."""
        r = self.r
        x, self.wanted = r.random(), [first]
        if x < P_PAR_SAME:
            self.mode = 'par_same' if can_be_repeated(first.family) else 'call'
        elif x < P_PAR_SAME + P_PAR_DIFF:
            others = [offer for offer in self.offers if offer is not first and not alike(offer, first)]
            if others:
                self.mode = 'par_diff'
                self.wanted.append(r.choice(others))
        elif x < P_PAR_SAME + P_PAR_DIFF + P_CALLJSON:
            self.mode = 'calljson'

    def draw_going_on(self, earlier):
        """(text, requests) that change one value of the earlier request; None if there is none to change"""
        r, family = self.r, earlier.offer.family
        self.wanted = [earlier.offer]
        if family.get('follow'):
            return self.draw_requests(r.choice(family['follow']), None)
        again = follow_up(r, family, earlier.offer.names, earlier.values, earlier.mentioned, self.split)
        if not again:
            return None
        return again[0], [replace(earlier, values=again[1])]

    def draw_body(self):
        """(segments after the beginning, meta); None for small talk without tools in view"""
        segments, meta = self.draw_branch()
        head, body = halves(segments)
        if head != self.head:
            return None
        whole = meta['mode'] == 'calljson' or self.r.random() < P_WHOLE
        return body if whole else decision_only(body), meta


def alike(offer, other):
    return clash(offer.family, other.family) or wide_clash(offer.family, other.family)


def halves(segments):
    """The beginning, up to the end of the tools, and what follows."""
    at = max([number + 1 for number, (_, text) in enumerate(segments) if text == '[/AVAILABLE_TOOLS]'], default=0)
    return segments[:at], segments[at:]


def size_of(segments):
    return lengths_of(segments)[1]


def draw_tool_pack(r, tokens, mixture=Mixture()):
    """The beginning and conversations (segments, meta) from it, `tokens` in all at most."""
    while True:
        pack = Pack(r, mixture)
        if not pack.set_up():
            continue
        bodies, room = [], tokens - size_of(pack.head)
        for _ in range(MOST):
            drawn = pack.draw_body()
            if drawn and size_of(drawn[0]) <= room:
                bodies.append(drawn)
                room -= size_of(drawn[0])
        if len(bodies) >= LEAST:
            return pack.head, bodies
