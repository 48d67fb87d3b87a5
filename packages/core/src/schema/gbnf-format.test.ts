import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GbnfSampler } from '../../test/gbnf-sampler.js';
import { jsonSchemaOf, validatorOf } from '../../test/gbnf-schemas.js';
import { schemaToGbnf } from './gbnf.js';
import { validateJsonSchema } from './validate-json-schema.js';

const known = [
  'date',
  'time',
  'date-time',
  'duration',
  'email',
  'idn-email',
  'uri',
  'url',
  'iri',
  'uri-reference',
  'iri-reference',
  'uri-template',
  'hostname',
  'idn-hostname',
  'ipv4',
  'ipv6',
  'uuid',
  'json-pointer',
  'json-pointer-uri-fragment',
  'relative-json-pointer',
  'byte',
  'base64',
  'password',
  'binary',
];
const ofZod: [string, z.ZodType][] = [
  ['email', z.email()],
  ['uuid', z.uuid()],
  ['guid', z.guid()],
  ['url', z.url()],
  ['httpUrl', z.httpUrl()],
  ['date', z.iso.date()],
  ['time', z.iso.time()],
  ['datetime', z.iso.datetime()],
  ['datetime with offset', z.iso.datetime({ offset: true })],
  ['local datetime', z.iso.datetime({ local: true })],
  ['duration', z.iso.duration()],
  ['ipv4', z.ipv4()],
  ['ipv6', z.ipv6()],
  ['cidrv4', z.cidrv4()],
  ['cidrv6', z.cidrv6()],
  ['hostname', z.hostname()],
  ['base64', z.base64()],
  ['base64url', z.base64url()],
  ['cuid', z.cuid()],
  ['cuid2', z.cuid2()],
  ['ulid', z.ulid()],
  ['nanoid', z.nanoid()],
  ['xid', z.xid()],
  ['ksuid', z.ksuid()],
  ['e164', z.e164()],
  ['mac', z.mac()],
  ['hex', z.hex()],
  ['emoji', z.emoji()],
  ['hash', z.hash('sha256')],
  ['url of bounded length', z.url().max(2048)],
  ['email of bounded length', z.email().min(9).max(254)],
  ['email of at most 100 characters', z.email().max(100)],
  ['email of at most 64 characters', z.email().max(64)],
  ['prefix, part and suffix', z.string().startsWith('a.').includes('-').endsWith('z')],
  ['lowercase', z.string().lowercase()],
];

function* draws(grammar: string): Generator<string> {
  const sampler = new GbnfSampler(grammar, 1);
  for (let steps = 0; steps < 300; steps += 2) yield JSON.parse(sampler.draw(steps)) as string;
}

describe('a known format', () => {
  it.each(known)('%s is written as ajv takes it, and as we do', (format) => {
    const schema = { type: 'string', format };
    const validate = validatorOf(schema);
    for (const text of draws(schemaToGbnf(schema))) {
      expect(validate(text), text).toBeUndefined();
      expect(validateJsonSchema(schema, text), text).toEqual([]);
    }
  });

  it.each(ofZod)('%s is written as zod takes it', (_name, schema) => {
    const json = jsonSchemaOf(schema);
    const validate = validatorOf(json);
    const found = new Set(draws(schemaToGbnf(json)));
    for (const text of found) expect(validate(text) ?? schema.safeParse(text).error, text).toBeUndefined();
    expect(found.size).toBeGreaterThan(5);
  });
});
