import { area, five, mail, type ModelOutput, paris, rome, sushi, user } from './offered-tools.js';

/** As Mistral Nemo and Large answer in words. */
export const nemoAndLarge: readonly ModelOutput[] = [
  ['a list', '[get_weather(city="Paris"), get_weather(city="Rome")]', [paris, rome]],
  ['a fenced list', '```python\n[get_weather(city="Paris"), get_weather(city="Rome")]\n```', [paris, rome]],
  [
    'a fenced JSON list',
    '```json\n[\n  {\n    "name": "get_weather",\n    "arguments": {\n      "city": "Paris"\n    }\n  }\n]\n```',
    [paris],
  ],
  ['the mark', '[TOOL_CALLS][{"name": "get_weather", "arguments": {"city": "Paris"}}]', [paris]],
  ['the mark, and the form asked for', '[TOOL_CALLS][get_weather(city="Paris")]', [paris]],
  [
    'the mark ahead of a fence',
    '[TOOL_CALLS]```json\n[{"name": "get_weather", "arguments": {"city": "Paris"}}]\n```',
    [paris],
  ],
  ['the mark without its bracket', 'TOOL_CALLS] [{"name": "get_weather", "arguments": {"city": "Paris"}}]', [paris]],
  ['the mark, name and object', '[TOOL_CALLS]get_weather{"city": "Paris"}', [paris]],
  [
    'a name without quotes round the dot',
    '[restaurant.find(location="Boston, MA", cuisine="Sushi", ratings=[4.5, 5.0])]',
    [sushi],
  ],
  [
    'a list in lines',
    '[\n    send_email(\n        to="ada@example.com",\n        subject="Hello",\n        body="It\'s me",\n        urgent=True,\n    ),\n]',
    [mail],
  ],
  ['keys in quotes', '[get_user("user_id"=7890, "special"="black")]', [user]],
  ['the list after a heading', '### Function call\n\n[calculate_triangle_area(base=10, height=5)]', [area]],
  ['the call in bold', '**Function Call:** `[math.factorial(number=5)]`', [five]],
  [
    'an escape in JSON',
    '[{"name": "send_email", "arguments": {"to": "ada@example.com", "subject": "Hello", "body": "It\\u0027s me", "urgent": true}}]',
    [mail],
  ],
  [
    'a thought and then the list',
    '<think>The user wants [get_weather(city="Rome")].</think>[get_weather(city="Paris")]',
    [paris],
  ],
  ['a list and its reason', '[get_weather(city="Paris")]\n\n(The user asked for Paris only.)', [paris]],
  ['none fits', 'None of the functions can be used.', []],
  ['what lacks', "The question doesn't provide the user ID required by the function `get_user`.", []],
  [
    'what lacks, in French',
    'Aucune des fonctions disponibles ne permet de répondre. Par exemple, la fonction suivante donne la météo :\n\n[get_weather(city="Paris")]',
    [],
  ],
  [
    'an example in German',
    'Keine der Funktionen passt. Ein Beispiel für einen Aufruf wäre:\n\nget_weather(city="Paris")',
    [],
  ],
  [
    'an example in Spanish',
    'Lo siento, ninguna función sirve para esto. Por ejemplo:\n\n[get_weather(city="Paris")]',
    [],
  ],
  ['an example in Italian', 'Purtroppo nessuna funzione è adatta. Ad esempio:\n\n[get_weather(city="Paris")]', []],
  ['a call after French words', 'Voici l\'appel de fonction :\n\n[get_weather(city="Paris")]', [paris]],
  ['a call after German words', 'Hier ist der Funktionsaufruf:\n\n[get_weather(city="Paris")]', [paris]],
  ['a call after Spanish words', 'Aquí está la llamada a la función:\n\n[get_weather(city="Paris")]', [paris]],
  ['a call after Italian words', 'Ecco la chiamata alla funzione:\n\n[get_weather(city="Paris")]', [paris]],
  ['thought aloud and declined', '[THINK]Maybe [search(query="Paris")]?[/THINK]I cannot help with that.', []],
  [
    'a table of tools',
    '| tool | use |\n|---|---|\n| get_weather(city) | the weather |\n| search(query) | the web |',
    [],
  ],
];
