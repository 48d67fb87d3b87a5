"""A small writer of SVG figures, for ../draw_curves.py: lines, marks, text, and panels with scales."""
import math
from xml.sax.saxutils import escape

WIDTH = 720
STYLE = """
text{font:12px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f2328}
.strong{font-weight:600}.quiet{fill:#59636e}.paper{fill:#fff}.grid{stroke:#d8dee4}
.axis{stroke:#8c959f;stroke-dasharray:4 3}.c0{stroke:#0969da;fill:#0969da}.c1{stroke:#bc4c00;fill:#bc4c00}
.c2{stroke:#1a7f37;fill:#1a7f37}.c3{stroke:#8250df;fill:#8250df}
.c4{stroke:#bf3989;fill:#bf3989}.c5{stroke:#57606a;fill:#57606a}
.pale{fill-opacity:.3;stroke:none}.line{fill:none;stroke-width:2}
@media (prefers-color-scheme:dark){text{fill:#e6edf3}.quiet{fill:#9198a1}.paper{fill:#0d1117}.grid{stroke:#30363d}
.axis{stroke:#6e7681}.c0{stroke:#58a6ff;fill:#58a6ff}.c1{stroke:#f0883e;fill:#f0883e}.c2{stroke:#3fb950;fill:#3fb950}
.c3{stroke:#bc8cff;fill:#bc8cff}.c4{stroke:#f778ba;fill:#f778ba}.c5{stroke:#afb8c1;fill:#afb8c1}
.pale{stroke:none}.line{fill:none}}
"""


class Drawing:
    def __init__(self, height, title):
        self.height, self.title, self.parts = height, title, []

    def add(self, tag, kind, content=None, **attributes):
        values = ''.join(' %s="%s"' % (key, self.number(value)) for key, value in attributes.items())
        end = '/>' if content is None else '>%s</%s>' % (escape(content), tag)
        self.parts.append('<%s class="%s"%s%s' % (tag, kind, values, end))

    @staticmethod
    def number(value):
        return value if isinstance(value, str) else ('%.1f' % value).removesuffix('.0')

    def text(self, x, y, content, kind='', anchor='start'):
        self.add('text', kind, content, x=x, y=y, **{'text-anchor': anchor})

    def line(self, x1, y1, x2, y2, kind):
        self.add('line', kind, x1=x1, y1=y1, x2=x2, y2=y2)

    def curve(self, points, colour):
        self.add('path', 'c%d line' % colour, d='M' + 'L'.join('%.1f %.1f' % point for point in points))

    def mark(self, x, y, colour, more='', size=3.5):
        """Another shape for each colour, so that neither is needed to tell them apart."""
        kind = ('c%d %s' % (colour, more)).strip()
        if colour == 0:
            return self.add('circle', kind, cx=x, cy=y, r=size)
        corners = {
            1: [(-1, -1), (1, -1), (1, 1), (-1, 1)],
            2: [(0, -1.3), (1.2, 0.9), (-1.2, 0.9)],
            4: [(0, 1.3), (1.2, -0.9), (-1.2, -0.9)],
        }
        shape = corners.get(colour, [(0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)])
        self.add('path', kind, d='M' + 'L'.join('%.1f %.1f' % (x + size * a, y + size * b) for a, b in shape) + 'Z')

    def legend(self, entries, y):
        x = 10
        for name, colour in entries:
            self.line(x, y - 4, x + 18, y - 4, 'c%d line' % colour)
            self.mark(x + 9, y - 4, colour)
            self.text(x + 24, y, name)
            x += 44 + 6.4 * len(name)

    def save(self, path):
        """Colours follow the reader's light or dark scheme; the paper is drawn too, so that both can be read."""
        size = 'viewBox="0 0 %d %d" width="%d" height="%d"' % (WIDTH, self.height, WIDTH, self.height)
        head = '<svg xmlns="http://www.w3.org/2000/svg" %s role="img">\n<title>%s</title>' % (size, escape(self.title))
        paper = '<rect class="paper" width="%d" height="%d"/>' % (WIDTH, self.height)
        with open(path, 'w', encoding='utf-8') as file:
            file.write('\n'.join([head, '<style>%s</style>' % STYLE, paper, *self.parts, '</svg>\n']))


class Panel:
    """A rectangle of the drawing with scales of its own; y runs upwards, in logarithms where it is told to."""

    def __init__(self, drawing, place, x_range, y_range, logarithmic=False):
        self.drawing, (self.left, self.top, self.width, self.height) = drawing, place
        self.scale = math.log10 if logarithmic else float
        self.x_range, self.y_range = x_range, tuple(map(self.scale, y_range))

    def across(self, x):
        return self.left + self.width * (x - self.x_range[0]) / (self.x_range[1] - self.x_range[0])

    def at(self, x, y):
        up = (self.scale(y) - self.y_range[0]) / (self.y_range[1] - self.y_range[0])
        return self.across(x), self.top + self.height * (1 - up)

    def grid_y(self, values, form='%g %%', labelled=True):
        for value in values:
            y = self.at(self.x_range[0], value)[1]
            self.drawing.line(self.left, y, self.left + self.width, y, 'grid')
            if labelled:
                self.drawing.text(self.left - 6, y + 4, form % value, 'quiet', 'end')

    def label_x(self, values, form='%g'):
        for value in values:
            self.drawing.text(self.across(value), self.top + self.height + 16, form % value, 'quiet', 'middle')

    def upright(self, x, name=''):
        across, foot = self.across(x), self.top + self.height
        self.drawing.line(across, self.top, across, foot, 'axis')
        if name:
            self.drawing.text(across + 5, foot - 6, name, 'quiet')
