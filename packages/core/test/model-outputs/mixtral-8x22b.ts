import { area, five, mail, type ModelOutput, paris, rome, sushi, user } from './offered-tools.js';

/** As Mixtral 8x22B answers in words: in better form, with JSON where it was trained on that. */
export const mixtral8x22b: readonly ModelOutput[] = [
  ['a list', '[get_weather(city="Paris")]', [paris]],
  ['a list with a space', ' [get_weather(city="Paris"), get_weather(city="Rome")]', [paris, rome]],
  ['single quotes', "[restaurant.find(location='Boston, MA', cuisine='Sushi', ratings=[4.5, 5])]", [sushi]],
  [
    'JSON constants in Python',
    '[send_email(to="ada@example.com", subject="Hello", body="It\'s me", urgent=true)]',
    [mail],
  ],
  ['a dict unpacked', '[get_user(**{"user_id": 7890, "special": "black"})]', [user]],
  ['its own mark', '[TOOL_CALLS] [{"name": "get_weather", "arguments": {"city": "Paris"}}]', [paris]],
  [
    'its own mark, two',
    '[TOOL_CALLS][{"name": "get_weather", "arguments": {"city": "Paris"}}, {"name": "get_weather", "arguments": {"city": "Rome"}}]</s>',
    [paris, rome],
  ],
  [
    'a bare list of JSON',
    '[{"name": "get_weather", "arguments": {"city": "Paris"}}, {"name": "math.factorial", "arguments": {"number": 5}}]',
    [paris, five],
  ],
  ['an id beside', '[{"name": "get_weather", "arguments": {"city": "Paris"}, "id": "VvvODy9mT"}]', [paris]],
  [
    'objects in lines',
    '{"name": "get_weather", "arguments": {"city": "Paris"}}\n{"name": "get_weather", "arguments": {"city": "Rome"}}',
    [paris, rome],
  ],
  [
    'a fence after words',
    'Here is the function call to get the weather in Paris:\n\n```python\nget_weather(city="Paris")\n```',
    [paris],
  ],
  [
    'a fence and a sentence',
    '```python\n[calculate_triangle_area(base=10, height=5)]\n```\n\nThis call computes the area of the triangle.',
    [area],
  ],
  [
    'an empty object for what is not given',
    '[update(id=7, fields={})]',
    [{ name: 'update', arguments: { id: 7, fields: {} } }],
  ],
  [
    'an object within',
    '[update(id=7, fields={"name": "Ada", "tags": ["a", 1, None]})]',
    [{ name: 'update', arguments: { id: 7, fields: { name: 'Ada', tags: ['a', 1, null] } } }],
  ],
  [
    'a dict with single quotes',
    "[update(id=7, fields={'name': 'Ada'})]",
    [{ name: 'update', arguments: { id: 7, fields: { name: 'Ada' } } }],
  ],
  ['None for what is optional', '[get_weather(city="Paris", days=None, unit=None)]', [paris]],
  [
    'a sentence, then the list',
    'To provide the weather in Paris, I will call the get_weather function. [get_weather(city="Paris")]',
    [paris],
  ],
  [
    'I will',
    'I will use the `calculate_triangle_area` function to compute this.\n\n[calculate_triangle_area(base=10, height=5)]',
    [area],
  ],
  [
    'what is missing for a part',
    '[get_weather(city="Paris")]\n\nThe other request could not be fulfilled, as there is no function for booking flights.',
    [paris],
  ],
  ['none fits', 'None of the functions can be used to answer the question.', []],
  [
    'none fits, and why',
    'None of the provided functions can be used for this. `search` takes a query, but searching does not book a flight.',
    [],
  ],
  [
    'what lacks',
    'The question lacks the parameters required by the function get_user(user_id, special). Please provide the user ID.',
    [],
  ],
  [
    'what lacks, as a list',
    'The function `send_email` requires the following parameters:\n- to\n- subject\n\nPlease provide them.',
    [],
  ],
  ['what it would call', 'If you provide the city, I could call `get_weather(city="Paris")` for instance.', []],
  ['asks back', 'Could you please specify the city? Then I can call get_weather(city="...").', []],
  [
    'the word of a tool in prose',
    'I would search the web and send an email to update you. Search: none found (search engines vary).',
    [],
  ],
  ['a refusal in JSON', '{"error": "None of the functions can be used to answer this question."}', []],
  ['an empty list of JSON', '[{}]', []],
];
