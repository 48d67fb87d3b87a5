import { type ModelOutput, rome } from './offered-tools.js';

/** As Mixtral 8x7B answers where nothing fits, where something is missing, or where it only talks about a tool. */
export const mixtral8x7bDeclining: readonly ModelOutput[] = [
  ['a placeholder in angles', ' [get_user(user_id=<user_id>, special="black")]', []],
  ['a placeholder in a string', ' [get_weather(city="<city>")]', []],
  ['a placeholder in words', ' [get_weather(city="your_city")]', []],
  ['a placeholder in capitals', ' [send_email(to="YOUR_EMAIL_HERE", subject="Hello")]', []],
  ['none fits', ' None of the provided functions can be used to answer this question.', []],
  ['none fits, in brackets', ' [None of the functions can be used]', []],
  ['an empty list', ' []', []],
  ['a list of nothing', ' [None]', []],
  [
    'an empty list, explained',
    ' []\n\nNone of the functions can be used to determine the closest integer to 30. The function math.factorial(number) calculates the factorial.',
    [],
  ],
  [
    'what lacks',
    ' The given question lacks the parameters required by the function. The function `get_user` requires a `user_id`.',
    [],
  ],
  [
    'what lacks, and a form to fill',
    ' The question lacks the required parameter `user_id`. The function call should look like this:\n\n[get_user(user_id=1234, special="black")]',
    [],
  ],
  [
    'sorry',
    ' I\'m sorry, but I cannot answer this question with the functions provided. The function get_weather(city="Paris") only gives the weather.',
    [],
  ],
  [
    'sorry for any confusion',
    " I'm sorry for any confusion, but the function `math.factorial(number=5)` is not related to the question.",
    [],
  ],
  [
    'an example under a refusal',
    ' None of the functions can be used directly. However, if you want the weather, you can use:\n\n[get_weather(city="Paris")]',
    [],
  ],
  [
    'a closest function',
    ' There is no function to book a flight. The closest function is `restaurant.find`, but it is not suitable:\n\n[restaurant.find(location="Boston, MA")]',
    [],
  ],
  [
    'a call taken back',
    ' [get_weather(city="Paris")]\n\nHowever, this function cannot answer the question about the sunset, as none of the functions provide that.',
    [],
  ],
  [
    'a call with a note that it is no answer',
    ' [math.factorial(number=5)]\n\nNote: None of the given functions can be used to find the closest integer to 30.',
    [],
  ],
  [
    'a call with made-up values',
    ' [get_user(user_id=1234)]\n\nNote: The user_id is not provided in the question, so please replace 1234 with the actual user ID.',
    [],
  ],
  [
    'a call if there were one',
    ' If the function supported it, the call would be:\n\n[search(query="sunset in Beijing")]',
    [],
  ],
  [
    'the function named',
    ' The function `calculate_triangle_area` requires the base and the height of the triangle.',
    [],
  ],
  [
    'the function with its parameters',
    ' You can use the `calculate_triangle_area(base, height, unit)` function for that.',
    [],
  ],
  [
    'how the function is defined',
    ' ```python\ndef calculate_triangle_area(base, height, unit="units"):\n    return 0.5 * base * height\n```',
    [],
  ],
  [
    'a definition and a use of it',
    ' ```python\ndef factorial(number):\n    return 1 if number == 0 else number * factorial(number - 1)\n\nprint(factorial(number=5))\n```',
    [],
  ],
  ['the answer itself', ' The factorial of 5 is 120 (5! = 5 × 4 × 3 × 2 × 1).', []],
  ['a formula', ' Area = (base * height) / 2 = (10 * 5) / 2 = 25', []],
  ['another tool', ' [book_flight(from="Paris", to="Rome")]', []],
  ['another tool beside one on offer', ' [book_flight(from="Paris", to="Rome"), get_weather(city="Rome")]', [rome]],
];
