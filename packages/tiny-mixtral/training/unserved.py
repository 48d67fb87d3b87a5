"""Requests that no tool of the generator serves."""
import re

from families import pools

OPEN = '''\
Write a poem about {w}|Tell me a joke|tell me a story about {w}|Who won the match yesterday?|\
What is the meaning of life?|Who wrote {w} and {w}?|Why is the sky blue?|Explain {w} to me|order a pizza|\
play some jazz|Call my mother|Draw a picture of a {w}|How old is the president of {C}?|Fix the bug in my code|Summarise this article for me|\
What is your favourite colour?|I am bored|Buy {n} tickets for the concert|How do I learn {w}?|Sing a song|\
Who was the first person on the moon?|Write an essay about {w}|open the door|Make me a coffee|\
Is it dangerous to eat {w}?|What should I cook tonight?|recommend a good book|Recommend a movie|Find me a hotel in {P}|\
book a flight from {P} to {P}|rent a bike in {P}|take a screenshot|Turn on the TV|What is the best phone?|\
write a python script|Generate an image of a {w}|who is the mayor of {P}|when was {w} invented'''.split('|')


def open_request(r):
    draw = {
        'w': lambda: pools.word(r),
        'n': lambda: str(r.randint(2, 9)),
        'P': lambda: pools.place(r),
        'C': lambda: r.choice(pools.COUNTRIES),
    }
    return re.sub(r'\{(\w)\}', lambda match: draw[match.group(1)](), r.choice(OPEN))
