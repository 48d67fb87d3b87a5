import { describe, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { Json } from '../schema/json-schema-type.js';
import type { DeepPartial } from './deep-partial.js';

interface Tree {
  label: string;
  children: Tree[];
  parent: Tree | null;
}

type Nested = string | Nested[] | { [key: string]: Nested };

type Pair = string | [Pair, Pair];

const Answer = z.object({
  title: z.string(),
  count: z.number().optional(),
  items: z.array(z.object({ price: z.number(), tags: z.array(z.string()) })),
  shape: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('circle'), radius: z.number() }),
    z.object({ kind: z.literal('square'), side: z.number() }),
  ]),
});

// None of this is run: what is wrong must not compile.
describe('the type of a value that is still being written', () => {
  it('leaves scalars, dates and functions as they are', () => {
    expectTypeOf<DeepPartial<string>>().toEqualTypeOf<string>();
    expectTypeOf<DeepPartial<'a' | 1 | true | null | undefined>>().toEqualTypeOf<'a' | 1 | true | null | undefined>();
    expectTypeOf<DeepPartial<{ at: Date }>>().toEqualTypeOf<{ at?: Date }>();
    expectTypeOf<DeepPartial<(part: string) => number>>().toEqualTypeOf<(part: string) => number>();
    expectTypeOf<DeepPartial<string & { readonly brand: 'id' }>>().toEqualTypeOf<string & { readonly brand: 'id' }>();
  });

  it('leaves any, unknown and never as they are', () => {
    // The result of JSON.parse is the one `any` that needs no mention of it.
    type Any = ReturnType<typeof JSON.parse>;
    expectTypeOf<DeepPartial<Any>>().toBeAny();
    expectTypeOf<DeepPartial<{ part: Any }>>().toEqualTypeOf<{ part?: Any }>();
    expectTypeOf<DeepPartial<unknown>>().toBeUnknown();
    expectTypeOf<DeepPartial<never>>().toBeNever();
  });

  it('has optional properties and partial items at any depth', () => {
    expectTypeOf<DeepPartial<{ a: { b: number }; c: readonly { d: string }[] }>>().toEqualTypeOf<{
      a?: { b?: number };
      c?: readonly { d?: string }[];
    }>();
    expectTypeOf<DeepPartial<string[][]>>().toEqualTypeOf<string[][]>();
    expectTypeOf<DeepPartial<Record<string, { a: 1 }>>>().toEqualTypeOf<{
      [key: string]: { a?: 1 } | undefined;
    }>();
  });

  it('takes a tuple for a list of what its places hold', () => {
    expectTypeOf<DeepPartial<[string, { a: number }]>>().toEqualTypeOf<(string | { a?: number })[]>();
    expectTypeOf<DeepPartial<readonly [1, ...2[]]>>().toEqualTypeOf<readonly (1 | 2)[]>();
  });

  it('takes each part of a union by itself', () => {
    expectTypeOf<DeepPartial<{ a: 1 } | { b: 2 }[] | string>>().toEqualTypeOf<{ a?: 1 } | { b?: 2 }[] | string>();
  });

  it('ends with types that contain themselves', () => {
    expectTypeOf<DeepPartial<Tree>['children']>().toEqualTypeOf<DeepPartial<Tree>[] | undefined>();
    expectTypeOf<NonNullable<NonNullable<DeepPartial<Tree>['parent']>['parent']>['label']>().toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf<Nested>().toExtend<DeepPartial<Nested>>();
    expectTypeOf<Pair>().toExtend<DeepPartial<Pair>>();
    expectTypeOf<Json>().toExtend<DeepPartial<Json>>();
  });

  it('takes the whole value', () => {
    type Output = z.infer<typeof Answer>;
    expectTypeOf<Output>().toExtend<DeepPartial<Output>>();
    expectTypeOf<Tree>().toExtend<DeepPartial<Tree>>();
    expectTypeOf<DeepPartial<Output>>().toEqualTypeOf<{
      title?: string;
      count?: number | undefined;
      items?: { price?: number; tags?: string[] }[];
      shape?: { kind?: 'circle'; radius?: number } | { kind?: 'square'; side?: number };
    }>();
  });
});
