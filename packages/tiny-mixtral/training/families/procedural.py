"""Procedural tools: a verb, a noun and parameters named in the request, made anew each time (half of the nouns are
made up)."""

import re

from .notation import parameter
from .pools import ADJ, NOUN, UNSEEN_NOUN, made

VERBS = dict(
    get='get fetch retrieve',
    find='find search_for',
    show='show display',
    check='check inspect',
    delete='delete remove',
    create='create make',
    update='update change',
    open='open',
    close='close',
    start='start launch',
    stop='stop halt',
    count='count',
    archive='archive',
    approve='approve',
    reject='reject',
    export='export',
    print='print',
    rename='rename',
    share='share',
    download='download',
    upload='upload',
    verify='verify validate',
    scan='scan',
    install='install',
    list='list',
    move='move',
    assign='assign',
    book='book',
    rate='rate',
    lock='lock',
    test='test',
    copy='copy',
)
KEYS = dict(
    name='person made phrase',
    id='id',
    number='int',
    date='date',
    city='place',
    code='id',
    level='small',
    owner='person',
    title='title',
    size='int',
    color=None,
    amount='num',
    region='place',
    email='email',
    year='int',
    language='lang',
    topic='phrase',
    price='num',
    user='person',
    team='word',
    file='path',
    count='int',
    label='word',
    country='country',
    time='time',
    url='url',
    key='made',
    target='word',
    speed='num',
    width='int',
    height='int',
    group='word',
    brand='company',
)
COLORS = 'red blue green black white yellow orange purple gray pink'.split()
RESULTS = dict(
    status=['ok', 'done', 'pending', 'failed', 'active', 'closed'],
    id='id',
    count='int',
    name='person',
    price='num',
    date='date',
    place='place',
    owner='person',
    score='num',
    code='id',
    size='int',
    total='num',
    state=['on', 'off', 'ready', 'busy'],
    note='phrase',
    value='num',
)

SAME_JOB = [
    set(verbs.split())
    for verbs in (
        'get find show check list open count download print export',
        'create',
        'delete archive',
        'update change rename',
        'close',
        'start',
        'stop',
        'approve',
        'reject',
        'share move copy upload',
        'verify test scan check',
        'install',
        'assign',
        'book',
        'rate',
        'lock',
    )
]  # verbs that might serve each other's requests


def same_job(verb, other):
    return any(verb in verbs and other in verbs for verbs in SAME_JOB)


def draw_noun(r, split):
    unseen = split == 't2'
    noun = r.choice(UNSEEN_NOUN if unseen else NOUN) if r.random() < 0.6 else made(r, 2, 3)
    long_noun = r.choice(ADJ) + ' ' + noun if r.random() < 0.25 else noun
    return noun, long_noun


def draw_parameter(r, number, key, noun):
    """The parameter number `number` and the part of the request that names its value."""
    enum = None
    if key == 'color':
        enum, kind = r.sample(COLORS, 3), 'enum'
    else:
        kind = r.choice(KEYS[key].split())
    optional = number > 0 and r.random() < 0.3
    name = r.choice([key, key, noun.replace(' ', '_') + '_' + key if number == 0 else key])
    descriptions = r.choice(['The %s|%s' % (key, key.capitalize()), '%s of the %s' % (key.capitalize(), noun)])
    said = r.choice(
        ['with %s {p%d}', 'whose %s is {p%d}', 'with the %s {p%d}', '%s {p%d}', '%s = {p%d}', 'for %s {p%d}']
    ) % (key, number)
    said = said.replace('for ', r.choice(['for ', 'and ']) if number else 'for ')
    part = '[p%d: %s]' % (number, said) if optional else ' ' + said
    return parameter(kind, name, descriptions, optional, enum), part


def draw_procedural(r, split):
    """A family of one tool; it carries its verb and its noun."""
    verb = r.choice(list(VERBS))
    noun, long_noun = draw_noun(r, split)
    named, said = r.choice(VERBS[verb].split()), r.choice(VERBS[verb].split())
    keys = r.sample(list(KEYS), r.choice([1, 1, 2, 2, 3]))
    parameters, parts = {}, []
    for number, key in enumerate(keys):
        parameters['p%d' % number], part = draw_parameter(r, number, key, noun)
        parts.append(part)
    joint = r.choice(['', '', ' and', ','])
    request = '%s the %s' % (said.replace('_', ' '), long_noun) + parts[0]
    request += ''.join((joint if not part.startswith('[') else '') + part for part in parts[1:])
    request = r.choice([request, request.capitalize(), 'I want to ' + request, 'please ' + request])
    description = r.choice(['%s a %s', '%s the %s', '%ss a %s', '%s one %s by ' + keys[0]])
    result_keys = r.sample(list(RESULTS), r.choice([1, 2, 2, 3]))
    return dict(
        names=[named + '_' + long_noun.replace(' ', '_')],
        descriptions=[description % (named.replace('_', ' ').capitalize(), long_noun)],
        parameters=parameters,
        phrasings=[request],
        results={key: RESULTS[key] for key in result_keys},
        answers=[],
        procedural=True,
        verb=verb,
        noun=long_noun,
    )


def draw_sibling(r, family, split):
    """Another procedural tool for the same noun: a near miss."""
    noun = family['noun']
    for _ in range(60):
        sibling = draw_procedural(r, split)
        if same_job(sibling['verb'], family['verb']):
            continue
        old = sibling['noun']

        def renamed(text):
            last_word = r'\b%s\b' % re.escape(old.split(' ')[-1])
            return re.sub(last_word, noun.split(' ')[-1], text.replace(old, noun))

        sibling.update(
            names=[sibling['names'][0][: -len(old)] + noun.replace(' ', '_')],
            noun=noun,
            descriptions=[renamed(text) for text in sibling['descriptions']],
            phrasings=[renamed(text) for text in sibling['phrasings']],
        )
        return sibling
    return draw_procedural(r, split)
