/** What a JSON Pointer leads to, as `/$defs/City`; it may be encoded as in an address. */
export function followPointer(document: unknown, pointer: string): unknown {
  let found = document;
  for (const part of pointer.split('/').slice(1)) {
    const key = decode(part).replaceAll('~1', '/').replaceAll('~0', '~');
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? Reflect.get(found, key) : undefined;
  }
  return found;
}

/** What a reference into the same schema leads to, as `#/$defs/City` and `#`. */
export function followReference(root: unknown, reference: string): unknown {
  return /^#(?:\/|$)/.test(reference) ? followPointer(root, reference.slice(1)) : undefined;
}

/** A part of an address as it was before it was encoded. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
