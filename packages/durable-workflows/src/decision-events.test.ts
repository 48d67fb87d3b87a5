import { expect, it } from 'vitest';
import { decisionEvent, readDecision, sendDecision } from './decision-events.js';

const digest = 'a'.repeat(64);

it('an event names its request, in the letters and the length that Cloudflare takes', () => {
  expect(decisionEvent(digest)).toMatch(/^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,99}$/);
  expect(decisionEvent(digest)).toContain(digest);
});

it('a decision is read as it was sent', async () => {
  for (const decision of [true, false, { approved: true }, { approved: false, reason: 'too dear' }]) {
    const sent: { type: string; payload: unknown }[] = [];
    await sendDecision({ sendEvent: async (event) => void sent.push(event) }, digest, decision);
    expect(sent).toEqual([{ type: decisionEvent(digest), payload: decision }]);
    expect(readDecision(sent[0]?.payload)).toEqual(decision);
  }
});

it.each([undefined, null, 'yes', 1, {}, { approved: 'true' }, [true]])('%j is no approval', (payload) => {
  expect(readDecision(payload)).toEqual({ approved: false, reason: 'what was answered could not be read' });
});
