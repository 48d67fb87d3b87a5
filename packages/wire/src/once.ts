/** A function that makes something of each object once, and keeps it as long as the object. */
export function once<Source extends object, Made>(make: (source: Source) => Made): (source: Source) => Made {
  const known = new WeakMap<Source, { readonly made: Made }>();
  return (source) => {
    let entry = known.get(source);
    if (entry === undefined) {
      entry = { made: make(source) };
      known.set(source, entry);
    }
    return entry.made;
  };
}
