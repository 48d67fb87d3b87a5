"""Draws the figures of docs/how-small.md from the logs and counts in curves/: `python3 draw_curves.py`.

Plain Python, nothing to install. The log of a newer run is copied into curves/, last figures go into
curves/distance.json and curves/wider.json; then this is run again. The same data gives the same bytes."""
import json
import math
import os
import re

from curves.drawing import WIDTH, Drawing, Panel

HERE = os.path.dirname(os.path.abspath(__file__))
CURVES = os.path.join(HERE, 'curves')
FIGURES = os.path.normpath(os.path.join(HERE, '../../../docs/how-small'))
DISTANCES = {
    'demo': ("the demo's tools", 3),
    'id': ('known tools, new values', 0),
    't1': ('known tools, new wording', 1),
    't2': ('tools never seen', 2),
}


def save(drawing, name):
    os.makedirs(FIGURES, exist_ok=True)
    drawing.save(os.path.join(FIGURES, name + '.svg'))


def load(name):
    with open(os.path.join(CURVES, name), encoding='utf-8') as file:
        return json.load(file)


def load_log(name):
    """Lines of a log, from JSON lines or from what stage 3 printed (`step 50 102s tok 0.14M … aloss 0.2134 …`)."""
    with open(os.path.join(CURVES, name), encoding='utf-8') as file:
        if name.endswith('.jsonl'):
            return [json.loads(line) for line in file if line.strip()]
        found = re.findall(r'^step (\d+) (\d+)s tok ([\d.]+)M .*? aloss ([\d.]+)', file.read(), re.M)
        return [dict(step=int(a), s=int(b), tok=1e6 * float(c), aloss=float(d)) for a, b, c, d in found]


def evaluations(name, before=0):
    """(million tokens, shares by split) of each evaluation in a log; `before`: tokens of the runs it goes on from."""
    return [((before + line['tok']) / 1e6, line['eval']) for line in load_log(name) if 'eval' in line]


def draw_skills(name, title, skills, splits, found, counts, marks=(), unit='million tokens'):
    """One panel a skill, one curve a distance from the training data."""
    drawing = Drawing(60 + 190 * math.ceil(len(skills) / 3), title)
    drawing.legend([DISTANCES[split] for split in splits], 20)
    last = max(5, 5 * math.ceil(found[-1][0] / 5))
    for index, (skill, heading) in enumerate(skills.items()):
        place = (50 + 226 * (index % 3), 66 + 190 * (index // 3), 200, 118)
        panel = Panel(drawing, place, (0, last), (0, 100))
        rows = sorted({counts[split][skill] for split in splits})
        extent = str(rows[0]) if len(rows) == 1 else '%d to %d' % (rows[0], rows[-1])
        drawing.text(place[0], place[1] - 12, heading, 'strong')
        drawing.text(place[0] + place[2], place[1] - 12, 'n ' + extent, 'quiet', 'end')
        panel.grid_y((0, 50, 100), labelled=index % 3 == 0)
        panel.label_x(range(0, last + 1, 5))
        for x, label in marks:
            panel.upright(x, label if index == 0 else '')
        for split in splits:
            points = [panel.at(x, 100 * shares[split][skill]) for x, shares in found]
            drawing.curve(points, DISTANCES[split][1])
            for point in points:
                drawing.mark(*point, DISTANCES[split][1], size=2.6)
    drawing.text(WIDTH - 16, drawing.height - 8, unit, 'quiet', 'end')
    save(drawing, name)


def wilson(right, rows):
    """The 95 % interval of a share, in percent."""
    z, share = 1.96, right / rows
    middle = (share + z * z / (2 * rows)) / (1 + z * z / rows)
    half = z / (1 + z * z / rows) * math.sqrt(share * (1 - share) / rows + z * z / (4 * rows * rows))
    return 100 * (middle - half), 100 * (middle + half)


def draw_share(panel, y, right, rows, colour, more=''):
    low, high = (panel.at(value, 0)[0] for value in wilson(right, rows))
    panel.drawing.line(low, y, high, y, 'c%d line' % colour)
    panel.drawing.mark(panel.at(100 * right / rows, 0)[0], y, colour, more, 4.5)


def share_panel(drawing, left, width, top, height):
    panel = Panel(drawing, (left, top, width, height), (0, 100), (0, 1))
    for value in (0, 25, 50, 75, 100):
        x = panel.at(value, 0)[0]
        drawing.line(x, top, x, top + height, 'grid')
    panel.label_x((0, 50, 100), '%g %%')
    return panel


def draw_distance():
    rows = load('distance.json')['rows']
    drawing = Drawing(60 + 34 * len(rows), 'The shipped model: exact single calls by distance from the training data')
    drawing.text(10, 22, 'Exact single calls of the shipped model, with 95 % intervals', 'strong')
    panel = share_panel(drawing, 262, 360, 34, 34 * len(rows))
    for index, row in enumerate(rows):
        y = 55 + 34 * index
        drawing.text(250, y, row['distance'], anchor='end')
        draw_share(panel, y - 4, row['exact'], row['n'], 0)
        drawing.text(640, y, '%d of %d' % (row['exact'], row['n']))
    save(drawing, 'distance')


def draw_wider():
    data = load('wider.json')
    series = [('before the wider data', 'before', 1), ('after', 'after', 0), ('after the packs too', 'packs', 2)]
    drawn = [entry for entry in series if data.get(entry[1])]
    gap = 13 if len(drawn) > 2 else 18
    drawing = Drawing(106 + 40 * len(data['order']), 'The same rows before and after training on wider data')
    drawing.legend([(name, colour) for name, _, colour in drawn], 20)
    for left, what, heading in ((252, 'tool', 'Right tool'), (502, 'exact', 'Exact call')):
        drawing.text(left, 50, heading, 'strong')
        panel = share_panel(drawing, left, 194, 60, 40 * len(data['order']))
        for index, split in enumerate(data['order']):
            for offset, (_, key, colour) in enumerate(drawn):
                y = 80 + 40 * index + gap * (offset - (len(drawn) - 1) / 2)
                draw_share(panel, y, *data[key][split][what], colour)
    for index, split in enumerate(data['order']):
        rows = data['before'][split]['tool'][1]
        drawing.text(240, 79 + 40 * index, data['names'][split], anchor='end')
        drawing.text(240, 94 + 40 * index, 'n %d' % rows, 'quiet', 'end')
    save(drawing, 'wider')


def draw_copying():
    sets = load('copying.json')['sets']
    drawing = Drawing(18 + sum(48 + 26 * len(group['bars']) for group in sets), 'What the copy grammar buys')
    top = 10
    for group in sets:
        drawing.text(10, top + 18, '%s (n %d)' % (group['name'][0].upper() + group['name'][1:], group['n']), 'strong')
        for index, bar in enumerate(group['bars']):
            y, unit = top + 32 + 26 * index, 270 / group['n']
            drawing.text(290, y + 13, '%s: %s' % (bar['model'], bar['grammar']), anchor='end')
            drawing.add('rect', 'c0 pale', x=300, y=y, width=unit * bar['tool'], height=18)
            drawing.add('rect', 'c0', x=300, y=y, width=unit * bar['exact'], height=18)
            note = '%d exact, %d right tool' % (bar['exact'], bar['tool'])
            drawing.text(308 + unit * bar['tool'], y + 13, note, 'quiet')
        top += 48 + 26 * len(group['bars'])
    save(drawing, 'copying')


def draw_loss():
    stages = [
        ('from nothing', ['stage1-run1.jsonl', 'stage1-run2.jsonl']),
        ("Mistral's form", ['stage2-%s.jsonl' % run for run in 'abcd']),
        ('as typed', ['stage3-%s.log' % run for run in 'efgh']),
        ('wider data', ['w.log.jsonl']),
        ('packs', ['z.log.jsonl']),
        ('2,218 families', ['%s.log.jsonl' % run for run in 'yxvab']),
    ]
    logs = [(colour, load_log(run)) for colour, (_, runs) in enumerate(stages) for run in runs]
    total = sum(log[-1]['s'] for _, log in logs) / 60
    drawing = Drawing(300, 'Loss of the assistant tokens over all runs')
    drawing.legend([(name, colour) for colour, (name, _) in enumerate(stages)], 20)
    place = (48, 40, 656, 220)
    panel = Panel(drawing, place, (0, 30 * math.ceil(total / 30)), (0.005, 6), logarithmic=True)
    panel.grid_y((0.01, 0.1, 1), '%g')
    panel.label_x(range(0, 30 * math.ceil(total / 30) + 1, 60))
    start = 0
    for colour, log in logs:
        if start:
            panel.upright(start)
        drawing.curve([panel.at(start + x['s'] / 60, x['aloss']) for x in log if 'aloss' in x], colour)
        start += log[-1]['s'] / 60
    drawing.text(WIDTH - 16, drawing.height - 8, 'minutes on two shared CPU cores', 'quiet', 'end')
    save(drawing, 'loss')


def main():
    rows = load('rows.json')
    first = load_log('stage1-run1.jsonl')[-1]['tok']
    found = evaluations('stage1-run1.jsonl') + evaluations('stage1-run2.jsonl', first)
    skills = dict(tool='Right tool', call='Exact call', answer='Exact answer', par='Two exact calls')
    skills.update(json='Exact JSON', notool='Text, not a call')
    marks = [(first / 1e6, 'run 2')]
    draw_skills('from-nothing', 'What emerges when', skills, ('id', 't1', 't2'), found, rows['stage1'], marks)
    skills = dict(tool='Right tool', call='Exact call', answer='Exact answer')
    skills.update(dec_call='One fits: called', dec_none='None fits: no call')
    title, unit = 'The run on wider data', 'million tokens with a loss'
    draw_skills('wider-run', title, skills, tuple(DISTANCES), evaluations('w.log.jsonl'), rows['w'], unit=unit)
    draw_distance()
    draw_wider()
    draw_copying()
    draw_loss()


if __name__ == '__main__':
    main()
