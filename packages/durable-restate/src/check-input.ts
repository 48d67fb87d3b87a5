import { TerminalError } from '@restatedev/restate-sdk';
import type { Message } from '@windrose/core';
import type { Approval } from './run-status.js';

const roles = new Set<unknown>(['system', 'user', 'assistant', 'tool']);

/** The input of a run: a text, or messages. Throws a `TerminalError` of the status 400 for anything else. */
export function checkInput(input: unknown): string | readonly Message[] {
  if (typeof input === 'string' && input !== '') return input;
  if (isMessages(input)) return input;
  throw refused('A run is given a text, as JSON, or a list of messages.');
}

/** A decision about a call. Throws a `TerminalError` of the status 400 for anything else. */
export function checkApproval(given: unknown): Approval {
  if (!isRecord(given)) throw refused('An approval is an object: { "digest": "…", "approved": true }.');
  const { digest, approved, reason } = given;
  if (typeof digest !== 'string') throw refused('An approval names its call: give the "digest" of the request.');
  if (typeof approved !== 'boolean') throw refused('An approval says yes or no: give "approved" as true or false.');
  if (reason !== undefined && typeof reason !== 'string') throw refused('The "reason" of an approval is a text.');
  return { digest, approved, ...(reason !== undefined && { reason }) };
}

function isMessages(input: unknown): input is readonly Message[] {
  if (!Array.isArray(input) || input.length === 0) return false;
  return input.every((each) => isRecord(each) && roles.has(each['role']) && hasContent(each));
}

function hasContent({ text, parts, content }: Record<string, unknown>): boolean {
  return typeof text === 'string' || Array.isArray(parts) || typeof content === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function refused(what: string): TerminalError {
  return new TerminalError(what, { errorCode: 400 });
}
