import { styleText } from 'node:util';
import type { Plan, RunEvent, RunResult } from '@windrose/core';
import { printable } from './printable.js';

type Style = Parameters<typeof styleText>[0];

/** Shows a run as it happens, a line an event; colours only where the stream is a terminal. */
export class Printer {
  readonly #out: NodeJS.WriteStream;
  readonly #began = Date.now();

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
  }

  question(text: string): void {
    this.#line('ask', 'bold', text);
  }

  event(event: RunEvent): void {
    switch (event.type) {
      case 'plan':
        return this.#plan(event.plan);
      case 'tool-call':
        return this.#line('call', 'cyan', `${event.call.name} ${event.call.arguments}`);
      case 'tool-result':
        return this.#line('', event.result.isError ? 'red' : 'green', `→ ${event.result.name} ${event.result.content}`);
      case 'correction':
        return this.#line(
          'again',
          'yellow',
          event.issues.map(({ path, message }) => `${path} ${message}`.trim()).join('; '),
        );
      case 'retry':
        return this.#line('retry', 'yellow', `${event.error.message} Again in ${event.delayMs} ms.`);
      case 'notice':
        return this.#line('notice', 'yellow', event.text);
    }
  }

  answer(result: RunResult<unknown>): void {
    this.#line('answer', 'bold', JSON.stringify(result.output));
    const { steps, toolCalls, usage } = result.state;
    const seconds = ((Date.now() - this.#began) / 1000).toFixed(1);
    const counts = `${steps} requests, ${toolCalls} tool calls, ${usage.inputTokens} tokens read, ${usage.outputTokens} written, ${seconds} s`;
    this.#line('', 'dim', counts);
  }

  #plan(plan: Plan): void {
    const output = {
      none: 'free text',
      schema: 'bound to its schema',
      grammar: 'bound by a grammar',
      tool: 'asked for as a tool',
      'two-phases': 'asked for after the tools',
      json: 'bound to JSON',
      words: 'asked for in words',
    };
    this.#line(
      'plan',
      'magenta',
      `${plan.model} on ${plan.host}: ${plan.strategy}, ${plan.why}; answer ${output[plan.output]}`,
    );
    for (const { setting, fate, asked, used, why } of plan.settings) {
      if (fate === 'sent') continue;
      const became = used === undefined ? '' : ` as ${JSON.stringify(used)}`;
      this.#line('', 'dim', `${setting} ${JSON.stringify(asked)} ${fate}${became}: ${why}`);
    }
  }

  #line(label: string, style: Style, text: string): void {
    const head = styleText(style, label.padEnd(8), { stream: this.#out });
    this.#out.write(`${head}${printable(text)}\n`);
  }
}
