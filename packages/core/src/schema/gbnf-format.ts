const host = '([A-Za-z0-9]+(-[A-Za-z0-9]+)*\\.)+[A-Za-z]{2,}';
const label = '[A-Za-z0-9]([A-Za-z0-9-]{0,20}[A-Za-z0-9])?';
const hostname = `(${label}\\.){0,3}[A-Za-z]{2,12}`;
const hex = '[0-9a-fA-F]';
const leapDay = '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29';
const otherDay =
  '\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))';
const date = `(${leapDay}|${otherDay})`;
const time = '([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)';
const byte = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const group = `${hex}{1,4}`;
// Bounded, as a model that is free to go on may never come to the end; within the 64 characters a mailbox name may have.
const mailbox = '[A-Za-z0-9]{1,16}([._+-][A-Za-z0-9]{1,16})?';
const email = `${mailbox}@([A-Za-z0-9]{1,16}(-[A-Za-z0-9]{1,16})?\\.){1,2}[A-Za-z]{2,12}`;
// A host this short keeps to the limits of its parts too.
const uri = `https?://(?=[A-Za-z0-9.-]{4,40}([:/]|$))${host}(:[1-9]\\d{1,3})?(/[\\w.~/-]*(\\?[\\w.~=&-]*)?(#[\\w.~-]*)?)?`;
const base64 = '([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?';

const digits = '\\d{1,9}';

/** What may be written for a format: never more than both zod and the usual validators of JSON Schema take. */
const formats: ReadonlyMap<string, string> = new Map([
  ['date', date],
  ['time', time],
  ['date-time', `${date}T${time}`],
  [
    'duration',
    // RFC 3339, appendix A: after years come months, and only then days. Not every reader is as strict.
    `P(${digits}W|(${digits}D|${digits}M(${digits}D)?|${digits}Y(${digits}M(${digits}D)?)?)(T${digits}[HMS])?|T${digits}[HMS])`,
  ],
  ['email', email],
  ['idn-email', email],
  ['uri', uri],
  ['url', uri],
  ['iri', uri],
  ['uri-reference', uri],
  ['iri-reference', uri],
  ['uri-template', uri],
  ['hostname', hostname],
  ['idn-hostname', hostname],
  ['ipv4', `(${byte}\\.){3}${byte}`],
  ['ipv6', `((${group}:){7}${group}|(${group}:){1,6}:${group}|::(${group})?)`],
  ['uuid', `${hex}{8}-${hex}{4}-[1-8]${hex}{3}-[89abAB]${hex}{3}-${hex}{12}`],
  ['json-pointer', '(/[A-Za-z0-9_-]+)*'],
  ['json-pointer-uri-fragment', '#(/[A-Za-z0-9_-]+)*'],
  ['relative-json-pointer', '(0|[1-9]\\d{0,5})(/[A-Za-z0-9_-]+)*'],
  ['byte', base64],
  ['base64', base64],
  ['regex', '(\\^?([\\w /:@-]|\\.\\*|\\\\[dws][+*]?|\\[[a-z0-9]{1,8}\\][+*]?)*\\$?)'],
  ['password', '[^]*'],
  ['binary', '[^]*'],
]);

/** Formats whose pattern is never longer than this: a greatest length above it need not be counted. */
const longest: Readonly<Record<string, number>> = { email: 113, 'idn-email': 113 };

/** The greatest length of what may be written for a format, where its pattern keeps to one. */
export function longestOfFormat(format: string): number {
  return longest[format] ?? Infinity;
}

/** The pattern of texts that may be written for a format, or undefined where the format is not known here. */
export function patternOfFormat(format: string): string | undefined {
  const pattern = formats.get(format);
  return pattern && `^${pattern}$`;
}

/** Patterns that are found in every text of a format, so that what has none is not of the format. */
const around: ReadonlyMap<string, string> = new Map([
  ['date', '^\\d{4}-\\d\\d-\\d\\d$'],
  ['time', '^\\d\\d:\\d\\d'],
  ['date-time', '^\\d{4}-\\d\\d-\\d\\d.'],
  ['duration', '^P'],
  ['email', '@'],
  ['idn-email', '@'],
  ['uri', ':'],
  ['url', ':'],
  ['iri', ':'],
  ['ipv4', '^[\\d.]+$'],
  ['ipv6', ':'],
  ['uuid', '-.*-.*-.*-'],
  ['hostname', '^[A-Za-z0-9.-]+$'],
]);

/** A pattern that is found in every text of a format, or undefined where none is known. */
export function patternAround(format: string): string | undefined {
  return around.get(format);
}
