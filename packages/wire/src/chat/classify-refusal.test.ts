import type { HostErrorKind } from '@windrose/core/host';
import { describe, expect, it } from 'vitest';
import { plain } from '../../test/chat-questions.js';
import { refusalError } from './refusal-error.js';

const everyKey = [
  'model',
  'messages',
  'tools',
  'tool_choice',
  'response_format',
  'top_k',
  'presence_penalty',
  'guided_json',
  'max_tokens',
];

function refuse(status: number, body: unknown, keys: readonly string[] = everyKey): ReturnType<typeof refusalError> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return refusalError(plain, { status, headers: {}, text, keys });
}

const vllm = (message: string, code = 400, type = 'BadRequestError'): object => ({
  object: 'error',
  message,
  type,
  param: null,
  code,
});
const nested = (message: string, more: object = {}): object => ({ error: { message, ...more } });

const table: readonly (readonly [kind: HostErrorKind, status: number, body: unknown])[] = [
  ['auth', 401, nested('Invalid API Key')],
  ['auth', 403, { detail: 'Forbidden' }],
  ['auth', 400, nested('Incorrect API key provided', { code: 'invalid_api_key' })],
  ['model-gone', 404, { detail: 'Not Found' }],
  ['model-gone', 410, 'Gone'],
  ['model-gone', 400, nested('The model `m-1` has been decommissioned', { code: 'model_decommissioned' })],
  ['model-gone', 404, { error: 'model "m-1" not found, try pulling it first' }],
  ['model-gone', 404, vllm('The model `m-1` does not exist.', 404, 'NotFoundError')],
  ['bad-request', 400, nested('temperature must be below 2')],
  ['bad-request', 422, { detail: [{ loc: ['body', 'messages'], msg: 'field required', type: 'missing' }] }],
  ['bad-request', 501, vllm('not implemented', 501, 'NotImplementedError')],
  [
    'unknown-param',
    422,
    { detail: [{ type: 'extra_forbidden', loc: ['body', 'top_k'], msg: 'Extra inputs are not permitted', input: 4 }] },
  ],
  [
    'unknown-param',
    422,
    {
      object: 'error',
      message: { detail: [{ type: 'extra_forbidden', loc: ['body', 'top_k'], msg: 'Extra inputs are not permitted' }] },
      type: 'invalid_request_error',
      code: null,
    },
  ],
  [
    'unknown-param',
    400,
    vllm(
      "[{'type': 'extra_forbidden', 'loc': ('body', 'top_k'), 'msg': 'Extra inputs are not permitted', 'input': 4}]",
    ),
  ],
  [
    'unknown-param',
    422,
    { error: 'body -> presence_penalty\n Extra inputs are not permitted (type=value_error.extra)' },
  ],
  ['unknown-param', 400, nested('Unrecognized request argument supplied: top_k')],
  ['unknown-param', 400, nested("Unknown parameter: 'top_k'.", { code: 'unknown_parameter', param: 'top_k' })],
  [
    'unknown-param',
    400,
    nested("Unsupported parameter: 'max_tokens' is not supported with this model.", {
      code: 'unsupported_parameter',
      param: 'max_tokens',
    }),
  ],
  ['unknown-param', 400, nested("property 'top_k' is unsupported")],
  [
    'unknown-param',
    422,
    { error: 'Failed to deserialize: unknown field `top_k`, expected one of `a`', error_type: 'validation' },
  ],
  [
    'tools-unsupported',
    400,
    vllm("[{'type': 'extra_forbidden', 'loc': ('body', 'tools'), 'msg': 'Extra inputs are not permitted'}]"),
  ],
  [
    'tool-choice-unsupported',
    422,
    { detail: [{ type: 'extra_forbidden', loc: ['body', 'tool_choice'], msg: 'Extra inputs are not permitted' }] },
  ],
  [
    'unknown-param',
    400,
    nested("litellm.UnsupportedParamsError: x does not support parameters: ['top_k'], for model=m"),
  ],
  ['tools-unsupported', 500, nested("x does not support parameters: {'tools': [{'type': 'function'}]}, for model=m")],
  ['quota', 400, nested('Budget has been exceeded! Current cost: 10.1, Max budget: 10.0', { type: 'budget_exceeded' })],
  ['bad-request', 403, nested('m-1 requires moderation on X. Your input was flagged.', { code: 403 })],
  ['schema-unsupported', 400, nested('Unrecognized request argument supplied: guided_json')],
  [
    'schema-unsupported',
    422,
    {
      detail: [
        {
          type: 'extra_forbidden',
          loc: ['body', 'response_format', 'json_schema'],
          msg: 'Extra inputs are not permitted',
        },
      ],
    },
  ],
  [
    'tool-choice-unsupported',
    400,
    vllm('"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'),
  ],
  [
    'tool-choice-unsupported',
    400,
    nested('"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set', { code: 400 }),
  ],
  ['tools-unsupported', 400, { error: 'registry.ollama.ai/library/mixtral:8x7b does not support tools' }],
  ['tools-unsupported', 400, nested('tools param requires --jinja flag')],
  ['tools-unsupported', 400, nested('Unable to generate parser for this template. Automatic parser generation failed')],
  ['tools-unsupported', 404, nested('No endpoints found that support tool use.')],
  ['schema-unsupported', 400, nested("This model doesn't suuport JSON Schema.")],
  ['schema-unsupported', 400, nested('Failed to parse grammar')],
  [
    'schema-unsupported',
    422,
    { error: 'Tool error: grammar and tools cannot be used together', error_type: 'tool_error' },
  ],
  ['constraint-failed', 400, nested("JSON Mode couldn't be met")],
  ['constraint-failed', 400, nested('Failed to generate JSON.', { code: 'json_validate_failed' })],
  [
    'order',
    400,
    {
      object: 'error',
      message: "Unexpected role 'user' after role 'tool'",
      type: 'invalid_request_message_order',
      code: '3230',
    },
  ],
  [
    'order',
    400,
    {
      object: 'error',
      message: 'Tool call id was call_1 but must be a-z, A-Z, 0-9, with a length of 9.',
      type: 'invalid_function_call',
      code: '3280',
    },
  ],
  ['order', 500, nested('Conversation roles must alternate user/assistant/user/assistant/...')],
  ['order', 404, { error: 'Tool call IDs should be alphanumeric strings with length 9!' }],
  ['order', 424, { error: 'Only user and assistant roles are supported!', error_type: 'generation' }],
  [
    'context',
    400,
    vllm(
      "This model's maximum context length is 32768 tokens. However, you requested 40100 tokens (40000 in the messages, 100 in the completion).",
    ),
  ],
  [
    'context',
    400,
    nested('the request exceeds the available context size', {
      type: 'exceed_context_size_error',
      n_prompt_tokens: 5000,
      n_ctx: 4096,
    }),
  ],
  ['context', 413, 'Payload Too Large'],
  [
    'context',
    422,
    {
      error:
        'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000 `inputs` tokens and 100 `max_new_tokens`',
      error_type: 'validation',
    },
  ],
  ['rate', 429, { detail: 'slow down' }],
  [
    'quota',
    429,
    nested('You exceeded your current quota, please check your plan and billing details.', {
      code: 'insufficient_quota',
    }),
  ],
  ['quota', 402, {}],
  ['quota', 403, nested('Your credits are exhausted')],
  ['transient', 408, ''],
  ['transient', 425, ''],
  ['transient', 500, vllm('boom', 500, 'InternalServerError')],
  ['transient', 502, '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>'],
  ['transient', 503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }],
  ['transient', 504, ''],
  ['transient', 529, nested('Overloaded')],
  ['transient', 424, { error: 'Request failed during generation', error_type: 'generation' }],
  ['transient', 200, { error: 'unexpected EOF' }],
  ['rate', 200, nested('slow down', { code: 429 })],
  ['bad-request', 200, nested('Token limit reached', { code: 400 })],
];

describe('a refusal', () => {
  it.each(table)('is of kind %s: %i %j', (kind, status, body) => {
    expect(refuse(status, body)).toMatchObject({ kind, status });
  });

  it('for tools or a schema counts only where the request had them', () => {
    const bare = ['model', 'messages'];
    expect(refuse(400, { error: 'm-1 does not support tools' }, bare).kind).toBe('bad-request');
    expect(refuse(400, nested('json_schema is not supported'), bare).kind).toBe('bad-request');
    expect(refuse(400, nested('Unrecognized request argument supplied: top_k'), bare).kind).toBe('bad-request');
  });

  it.each(["JSON schema conversion failed:\nPattern must start with '^' and end with '$'", 'Failed to parse grammar'])(
    'of a grammar is one of the schemas of tools where no other was sent: %j',
    (message) => {
      const error = refuse(500, nested(message, { code: 500, type: 'server_error' }), ['model', 'messages', 'tools']);
      expect(error).toMatchObject({ kind: 'tools-unsupported', retryable: false });
    },
  );

  it('of a key that no request can do without, or of one inside a tool, names none', () => {
    const detail = [
      { type: 'extra_forbidden', loc: ['body', 'messages', 0, 'name'], msg: 'Extra inputs are not permitted' },
    ];
    expect(refuse(422, { detail }).kind).toBe('bad-request');
    const inside = [
      { type: 'extra_forbidden', loc: ['body', 'tools', 0, 'function', 'x'], msg: 'Extra inputs are not permitted' },
    ];
    expect(refuse(422, { detail: inside }).kind).toBe('bad-request');
  });

  it('of the key for parallel calls is of that key alone', () => {
    const message = 'Unrecognized request argument supplied: parallel_tool_calls';
    const error = refuse(400, nested(message), [...everyKey, 'parallel_tool_calls']);
    expect(error).toMatchObject({ kind: 'unknown-param', param: 'parallel_tool_calls' });
    expect(error.setting).toBeUndefined();
  });

  it('of a key names it, and the setting it stands for on this host', () => {
    expect(refuse(400, nested('Unrecognized request argument supplied: top_k'))).toMatchObject({
      param: 'top_k',
      setting: 'topK',
    });
    const spelled = { ...plain, spelling: { settings: { seed: 'random_seed' } } };
    const text = JSON.stringify(nested("Unknown parameter: 'random_seed'."));
    const error = refusalError(spelled, { status: 400, headers: {}, text, keys: ['random_seed'] });
    expect(error).toMatchObject({ kind: 'unknown-param', param: 'random_seed', setting: 'seed' });
  });

  it.each([
    [
      "This model's maximum context length is 32768 tokens. However, you requested 40100 tokens (40000 in the messages, 100 in the completion).",
      40000,
      32768,
    ],
    [
      "This model's maximum context length is 32768 tokens. However, your request has 40000 input tokens.",
      40000,
      32768,
    ],
    [
      'Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum context length',
      40000,
      32768,
    ],
    ['The decoder prompt (length 40000) is longer than the maximum model length of 32768.', 40000, 32768],
    [
      '`inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000 `inputs` tokens and 100 `max_new_tokens`',
      5000,
      4096,
    ],
    [
      "This endpoint's maximum context length is 200,000 tokens. However, you requested about 2,500,021 tokens (2500021 of text input).",
      2500021,
      200000,
    ],
    [
      'The estimated number of input and maximum output tokens (5000) exceeded this model context window limit (2824).',
      5000,
      2824,
    ],
    ['The prompt is too long.', undefined, undefined],
  ])('of the context tells the tokens where the host did: %s', (message, promptTokens, contextTokens) => {
    const error = refuse(400, nested(message));
    expect([error.kind, error.promptTokens, error.contextTokens]).toEqual(['context', promptTokens, contextTokens]);
  });

  it("reads llama.cpp's own members for the tokens", () => {
    const body = nested('too long', { type: 'exceed_context_size_error', n_prompt_tokens: 5000, n_ctx: 4096 });
    expect(refuse(400, body)).toMatchObject({ promptTokens: 5000, contextTokens: 4096 });
  });

  it('is asked of the host itself first', () => {
    const error = refusalError(
      {
        ...plain,
        classify: ({ code }) => (code === '3036' ? { kind: 'quota', advice: 'Come back tomorrow.' } : undefined),
      },
      { status: 429, headers: {}, text: '{"success":false,"errors":[{"code":3036,"message":"used up"}]}', keys: [] },
    );
    expect(error).toMatchObject({
      kind: 'quota',
      message: 'here (m-1): the quota is used up. used up. Come back tomorrow.',
    });
  });

  it('says the host, the model, what it means, what was said and what to do', () => {
    expect(refuse(404, { detail: 'Not Found' }).message).toBe(
      'here (m-1): the host does not serve this model. Not Found. Choose another model that the host lists, or check the address.',
    );
    expect(refuse(502, '<html><title>502 Bad\nGateway</title></html>').message).toContain('502 Bad Gateway.');
    expect(refuse(500, '').message).toContain('status 500.');
  });

  it('of a request without a key says that none was given', () => {
    const refused = { status: 401, headers: {}, text: '{"detail":"Unauthorized"}', keys: [] };
    const advice = 'Set `apiKey`: it is empty or left out.';
    expect(refusalError({ ...plain, apiKey: '' }, refused).message).toContain(advice);
    expect(refusalError(plain, refused).message).toContain(advice);
    expect(refusalError({ ...plain, apiKey: 'a wrong one' }, refused).message).toContain('the key was not accepted');
    expect(refusalError({ ...plain, headers: { 'x-key': 'a wrong one' } }, refused).message).not.toContain(advice);
  });

  it('is cut to a bounded length, without control characters', () => {
    const { message } = refuse(400, nested(`a\u001b[31m\r\n${'x'.repeat(100_000)}`));
    expect(message.length).toBeLessThan(800);
    expect(message).not.toMatch(/\p{Cc}/u);
  });

  it('is worded in time that grows with its length alone', () => {
    expect(refuse(500, nested(`${'.'.repeat(200_000)}x`)).kind).toBe('transient');
  });

  const unnamed = { toString: 'x', valueOf: 1 };
  it.each<object>([
    { status: unnamed, message: 'no' },
    { error: { code: unnamed, status: [unnamed] } },
    { detail: [{ loc: ['body', unnamed], msg: unnamed, type: unnamed }] },
    { detail: [{ loc: ['body', unnamed], type: 'extra_forbidden' }] },
  ])('is one of the host where a member has names that every object has: %j', (body) => {
    expect(refuse(400, body)).toMatchObject({ code: 'HOST', kind: 'bad-request' });
  });

  it('is one of the host even where its body nests without end', () => {
    expect(refuse(500, '['.repeat(100_000)).kind).toBe('transient');
  });
});

describe('a refusal made to take long', () => {
  it.each([
    'x',
    '<',
    '<script',
    'body -> ',
    'a.',
    "'type': 'extra_forbidden', 'loc': (",
    'model ',
    'prompt ',
    '1',
    'context ',
    '\n',
  ])('is read at once: %j without end', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(refuse(500, text).kind).toBe('transient');
    expect(refuse(400, nested(text)).message.length).toBeLessThan(800);
    expect(refuse(200, nested(text, { code: text })).message.length).toBeLessThan(800);
  });
});
