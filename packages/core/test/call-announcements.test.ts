import { describe, expect, it } from 'vitest';
import { readToolCalls } from '../src/strategy/read-tool-calls.js';
import { area, five, tools } from './model-outputs/offered-tools.js';

const bare = 'calculate_triangle_area(base=10, height=5)';
const list = `[${bare}]`;
const object = '{"name": "calculate_triangle_area", "parameters": {"base": 10, "height": 5}}';
const fenced = `\`\`\`python\n${bare}\n\`\`\``;
const fencedList = `\`\`\`\n${list}\n\`\`\``;

function read(text: string) {
  return readToolCalls(text, { tools }).calls;
}

describe('talk ahead of a call', () => {
  it.each([
    'The question does not specify the unit, so I will use the default. Here is the function call:',
    "Based on the given functions and the question, here's the function call you need to make:",
    'We need to call `calculate_triangle_area` with base 10 and height 5. The function call is as follows:',
    'To answer this, I would use the calculate_triangle_area function. The function call would be:',
    'The function call in the required format is:',
    'You can use the `calculate_triangle_area` function as follows:',
    'The unit is optional and therefore left out. Here is the function call:',
    "I'd be happy to help! Here's the call:",
    'The correct function to use is `calculate_triangle_area(base, height, unit)`. The call is:',
    'The function does not require a unit. Here is the call:',
    'Solution:',
  ])('announces it: %s', (lead) => {
    for (const call of [list, bare, object, fenced, fencedList]) expect(read(` ${lead}\n\n${call}`)).toEqual([area]);
  });

  it.each(['You should call the function like this:', 'To find the area, you would call the function:'])(
    'advises it, which counts for a list of calls alone: %s',
    (lead) => {
      expect(read(`${lead}\n\n${list}`)).toEqual([area]);
      expect(read(`${lead}\n\n${bare}`)).toEqual([]);
      expect(read(`${lead}\n\n${object}`)).toEqual([]);
    },
  );

  it.each([
    'None of the functions can be used to answer the question. The closest one would be:',
    'The question lacks the height. The call would look like this:',
    'For example, you could call:',
    'If the base and height were given, the function call would be:',
    'Here is the general format of the function call:',
    'It is not possible to answer this with the functions. You might try:',
    'The provided functions do not include one for circles. A similar function would be:',
    "I'm sorry, but I can't find the sunset time. I could calculate an area instead:",
    'The function requires base and height, which are missing. Assuming they are 10 and 5:',
    'Suppose the base is 10 and the height is 5. Then:',
    'Since the height is not provided, I cannot call the function. With a height it would be:',
    'Keine der Funktionen passt hier. Der Aufruf wäre:',
    'Zum Beispiel:',
    'Aucune des fonctions ne convient. La plus proche :',
    'Si vous voulez, voici un exemple :',
    'Ninguna de las funciones sirve. La más parecida:',
    'Por ejemplo, la llamada sería:',
    'Nessuna delle funzioni è adatta. La più vicina:',
    'Ad esempio:',
  ])('declines, or shows an example: %s', (lead) => {
    for (const call of [list, bare, object, fenced, fencedList]) expect(read(` ${lead}\n\n${call}`)).toEqual([]);
  });
});

describe('talk that follows a call', () => {
  it.each([
    'This will return 25.',
    'Explanation: base is 10 and height is 5. The unit is not specified, so the default value is used.',
    'Note: I assumed that the unit is "units" since it was not provided in the question.',
    'This function call will calculate the area. Please note that I cannot execute it for you.',
    'Let me know if you need further assistance!',
    'However, please make sure that the function is available in your environment.',
    'The other function, math.factorial, is not required for this question.',
    'If you want another unit, you can add the `unit` parameter.',
    'This is the only function that can be used to answer the question.',
    '(The function does not support decimals, so the values are integers.)',
  ])('leaves it standing: %s', (tail) => {
    for (const call of [list, object, fencedList]) expect(read(`${call}\n\n${tail}`)).toEqual([area]);
  });

  it.each([
    'However, this does not answer the question, as none of the functions find sunset times.',
    'Please replace the values with the actual base and height.',
    'Note: the question is missing the required parameters, these are placeholder values.',
    'But the function is not designed for circles.',
    'However, the function only calculates areas and cannot find the hypotenuse.',
    'Note: These are hypothetical values.',
    'The given question lacks the parameters required by the function.',
    'Note: There is no function available to compute the hypotenuse.',
    'Leider passt keine der Funktionen zu der Frage.',
  ])('takes it back: %s', (tail) => {
    for (const call of [list, object, fenced, fencedList]) expect(read(` ${call}\n\n${tail}`)).toEqual([]);
  });
});

describe('a program', () => {
  it.each([
    ['other lines beside the call', '```python\nimport geometry\n\ncalculate_triangle_area(base=10, height=5)\n```'],
    ['a block round it', '```python\nif ready:\n    calculate_triangle_area(base=10, height=5)\n```'],
    [
      'a function of the same name, defined elsewhere',
      '```python\ndef calculate_triangle_area(base, height):\n    return base * height / 2\n```\n\nCall it:\n\n```python\ncalculate_triangle_area(base=10, height=5)\n```',
    ],
    ['the method of something else', 'It works on sockets:\n\n```js\nsocket.search("x");\n```\n'],
    ['an argument by place that nothing announces', 'Then write:\n\nsearch("x")\n\nand wait.'],
  ])('is not called: %s', (_, text) => {
    expect(read(`Here is a program.\n\n${text}`)).toEqual([]);
  });

  it.each([
    ['a comment', '```python\n# the area\ncalculate_triangle_area(base=10, height=5)\n```'],
    ['a label', '```\nFunction call:\ncalculate_triangle_area(base=10, height=5)\n```'],
    ['a result that is printed', '```python\nresult = calculate_triangle_area(base=10, height=5)\nprint(result)\n```'],
  ])('is more than a call with %s', (_, text) => {
    expect(read(`Here is the function call:\n\n${text}`)).toEqual([area]);
  });
});

describe('the same list of calls once more', () => {
  it('is the same answer', () => {
    expect(read(`${list}\n\nSo the answer is:\n\n${list}`)).toEqual([area]);
    const both = `${list}\n[math.factorial(number=5)]`;
    expect(read(`${both}\n\n${both}`)).toEqual([area, five]);
  });

  it('is not what a list, or lines, say twice, or lists in lines', () => {
    expect(read(`[${bare}, ${bare}]`)).toEqual([area, area]);
    expect(read(`${bare}\n${bare}`)).toEqual([area, area]);
    expect(read(`${list}\n${list}`)).toEqual([area, area]);
  });
});
