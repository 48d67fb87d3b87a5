import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { raw } from '@windrose/core/raw';
import { ScriptedHost } from '@windrose/core/testing';
import type { Capabilities, HostDelta, MistralFormat, ModelEvent, TurnShape } from '../src/host/index.js';
import { DefinitionError } from '../src/errors.js';
import { validateJsonSchema } from '../src/schema/validate-json-schema.js';
import { GbnfSampler } from './gbnf-sampler.js';
import { jsonSchemaOf, zodSchemas } from './gbnf-schemas.js';

/** More at night: `npm run reliability -- --night`. */
const runs = Number(process.env['RAW_GRAMMAR_RUNS'] ?? 75);
const formats: readonly MistralFormat[] = ['v1', 'v2', 'v3', 'v3-tekken', 'v7', 'v7-tekken', 'v11', 'v13'];
const controls = /(\[(?:TOOL_CALLS|ARGS|CALL_ID)\])/;

/** What an engine says of a text: control tokens apart where it knows them, the rest in pieces. */
function told(written: string, size: number, knowsTokens: boolean): HostDelta[] {
  const parts = knowsTokens ? written.split(controls) : [written];
  return parts.flatMap((part): HostDelta[] => {
    if (knowsTokens && controls.test(part)) return [{ type: 'control', text: part }];
    return (part.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).map((text) => ({ type: 'text', text }));
  });
}

function read(way: ReturnType<typeof raw.prepare>, deltas: readonly HostDelta[]): readonly ModelEvent[] {
  const decoder = way.decoder(new Set());
  const events = [...deltas, { type: 'finish', reason: 'stop' } as const].flatMap((delta) => decoder.push(delta));
  return [...events, ...decoder.end()];
}

describe('an answer under the grammar of a raw prompt', () => {
  it(
    'is read as the calls it is, whatever the format, the schema and the pieces it comes in',
    { timeout: 60_000 + runs * 200 },
    () => {
      const cases = fc.record({
        schema: zodSchemas.map((value) => z.object({ value })),
        format: fc.constantFrom(...formats),
        toolChoice: fc.constantFrom('auto' as const, 'required' as const),
        size: fc.integer({ min: 1, max: 9 }),
        knowsTokens: fc.boolean(),
        seed: fc.integer(),
      });
      let calls = 0;
      fc.assert(
        fc.property(cases, ({ schema, format, toolChoice, size, knowsTokens, seed }) => {
          const parameters = jsonSchemaOf(schema);
          const shape: TurnShape = {
            tools: [{ name: 'look_up', description: '', parameters }],
            toolChoice,
            outputWay: 'none',
          };
          const can: Capabilities = { ...new ScriptedHost([]).capabilities, chat: false, raw: format, grammar: true };
          let way;
          try {
            way = raw.prepare(shape, can);
          } catch (error) {
            if (error instanceof DefinitionError) return;
            throw error;
          }
          const request = way.encode([{ role: 'user', parts: [{ type: 'text', text: 'Look.' }] }], {});
          if (request.kind !== 'raw' || request.grammar === undefined) throw new Error('no grammar');
          const { gbnf, after = '' } = request.grammar;
          const written = after + new GbnfSampler(gbnf, seed).draw();
          const events = read(way, told(written, size, knowsTokens));
          const found = events.flatMap((event) => (event.type === 'tool-call' ? [event] : []));
          if (found.length === 0) expect(format, written).toBe('v1');
          for (const { call, problem } of found) {
            expect([call.name, problem], written).toEqual(['look_up', undefined]);
            expect(validateJsonSchema(parameters, JSON.parse(call.arguments)), written).toEqual([]);
            calls++;
          }
          if (found.length > 0)
            expect(
              events.filter((event) => event.type === 'text-delta'),
              written,
            ).toEqual([]);
        }),
        { numRuns: runs, seed: Number(process.env['RAW_GRAMMAR_SEED'] ?? 1) },
      );
      expect(calls).toBeGreaterThan((2 * runs) / 3);
    },
  );
});
