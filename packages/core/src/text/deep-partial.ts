/** What is left as it is: nothing in it appears bit by bit. */
type Whole = string | number | bigint | boolean | symbol | null | undefined | Date | ((...parts: never) => unknown);

/**
 * A value that is still being written: objects may lack properties and lists may lack items, at any depth; a string may be the beginning
 * of one, and is typed as the whole. A tuple is a list of what its places hold. `any` and `unknown` stay as they are.
 */
export type DeepPartial<T> = unknown extends T
  ? T
  : T extends Whole
    ? T
    : // Lists are written out, not mapped: only so does the type checker put off the items of one that contains itself.
      T extends unknown[]
      ? DeepPartial<T[number]>[]
      : T extends readonly unknown[]
        ? readonly DeepPartial<T[number]>[]
        : { [Key in keyof T]?: DeepPartial<T[Key]> };
