import type { ReadCall, ReadableTool } from '../../src/strategy/read-tool-calls.js';

/** What a model wrote, the calls it meant, and in what way it wrote them. */
export type ModelOutput = readonly [way: string, text: string, calls: readonly ReadCall[]];

const text = { type: 'string' };
const integer = { type: 'integer' };

/** The tools of every row: some with dots in their names, some with words that prose is full of. */
export const tools: readonly ReadableTool[] = [
  tool('get_weather', { city: text, days: integer, unit: { type: 'string', enum: ['celsius', 'fahrenheit'] } }, [
    'city',
  ]),
  tool('calculate_triangle_area', { base: integer, height: integer, unit: text }, ['base', 'height']),
  tool('math.factorial', { number: integer }, ['number']),
  tool('restaurant.find', { location: text, cuisine: text, ratings: { type: 'array', items: { type: 'number' } } }, [
    'location',
  ]),
  tool('send_email', { to: text, subject: text, body: text, urgent: { type: 'boolean' } }, ['to', 'subject']),
  tool('get_user', { user_id: integer, special: text }, ['user_id']),
  tool('search', { query: text }, ['query']),
  tool('update', { id: integer, fields: { type: 'object', properties: { name: text, tags: { type: 'array' } } } }, [
    'id',
  ]),
];

function tool(name: string, properties: Readonly<Record<string, object>>, required: readonly string[]): ReadableTool {
  return { name, parameters: { type: 'object', properties, required } };
}

export const paris: ReadCall = { name: 'get_weather', arguments: { city: 'Paris' } };
export const rome: ReadCall = { name: 'get_weather', arguments: { city: 'Rome' } };
export const area: ReadCall = { name: 'calculate_triangle_area', arguments: { base: 10, height: 5 } };
export const five: ReadCall = { name: 'math.factorial', arguments: { number: 5 } };
export const sushi: ReadCall = {
  name: 'restaurant.find',
  arguments: { location: 'Boston, MA', cuisine: 'Sushi', ratings: [4.5, 5] },
};
export const mail: ReadCall = {
  name: 'send_email',
  arguments: { to: 'ada@example.com', subject: 'Hello', body: "It's me", urgent: true },
};
export const user: ReadCall = { name: 'get_user', arguments: { user_id: 7890, special: 'black' } };
