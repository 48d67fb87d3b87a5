"""questions.py IN.jsonl|demo OUT.json : typed questions ({question, calls} a line; 'demo': those of demo_test.py) as prompts for measure.mjs.
Each in free text and with the schema of {"answer": ...}; results are made up, from a seed."""
import json, random, sys
import packs
from render import plain, D

SCHEMA = {'type': 'object', 'properties': {'answer': {'type': 'string'}}, 'required': ['answer'], 'additionalProperties': False}


def read(name):
    if name != 'demo':
        return [json.loads(x) for x in open(name) if x.strip()]
    argv, sys.argv = sys.argv, ['', '/dev/null']
    import demo_test as d
    sys.argv = argv
    return [dict(question=q[0], calls=list(q[1:])) for q in d.Q] + [dict(question=q, calls=[]) for q in d.NONE] + [dict(question=q, calls=[], talk=1) for q in d.TALK]


def main(src, out):
    r, rows = random.Random(21), []
    for i, q in enumerate(read(src)):
        tools = [packs.tool(k, dict(first=i % 2 == 1, desc=True, schema=None, closed=True, dot=True)) for k in packs.TOOLS]
        said, obj = q['question'], q['question'] + '\n\n' + packs.ASK + D(SCHEMA)
        e = dict(question=said, calls=q['calls'], tools=tools, prompt=plain([dict(role='user', content=said)], tools), promptObj=plain([dict(role='user', content=obj)], tools))
        if q['calls']:
            must, ids, ms = [], packs.numbered(q['calls'], 0), []
            for c, x in zip(q['calls'], ids):
                o, _ = packs.result(r, packs.KIND[c['name']], c['arguments'])
                ms.append(dict(role='tool', tool_call_id=x['id'], content=D(o)))
                must += [str(v) for v in o.values()]
            tail = [dict(role='assistant', tool_calls=ids), *ms]
            e.update(must=must, prompt2=plain([dict(role='user', content=said), *tail], tools), prompt2Obj=plain([dict(role='user', content=obj), *tail], tools))
            # the same, where the last tool failed
            t, a = packs.error(r, packs.KIND[c['name']], c['arguments'])
            ms[-1]['content'] = t if isinstance(t, str) else D(t)
            e.update(error=a, promptErr=plain([dict(role='user', content=said), *tail], tools), promptErrObj=plain([dict(role='user', content=obj), *tail], tools))
        rows.append(e)
    json.dump(rows, open(out, 'w'), ensure_ascii=False)
    print(len(rows), 'questions')


main(*sys.argv[1:3])
