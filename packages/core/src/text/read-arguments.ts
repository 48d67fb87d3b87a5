import { type ParsedJson, parseJson } from './json.js';

/** The arguments of a call. Nothing written is no arguments; an object that was written as text inside JSON is that object. */
export function readArguments(written: string): ParsedJson {
  const parsed = parseJson(written.trim() === '' ? '{}' : written);
  if (!parsed.ok || typeof parsed.value !== 'string') return parsed;
  const inner = parseJson(parsed.value);
  return inner.ok && typeof inner.value === 'object' ? inner : parsed;
}
