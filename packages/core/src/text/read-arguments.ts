import { type ParsedJson, parseExactJson } from './json.js';

/** The arguments of a call. Nothing written is no arguments; an object that was written as text inside JSON is that object. */
export function readArguments(written: string): ParsedJson {
  const parsed = parseExactJson(written.trim() === '' ? '{}' : written);
  if (!parsed.ok || typeof parsed.value !== 'string') return parsed;
  const inner = parseExactJson(parsed.value);
  return inner.ok && typeof inner.value === 'object' ? inner : parsed;
}
