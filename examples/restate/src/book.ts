import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** Money that was paid back. */
export interface Payment {
  /** Names the payment: the same one is booked once, however often it is sent. */
  readonly key: string;
  readonly order: string;
  readonly amount: number;
}

/** The payments of a book, which is a file. */
export function readBook(file: string): readonly Payment[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Payment);
}

/** Books a payment, unless one of its key is there. */
export function book(file: string, payment: Payment): void {
  if (readBook(file).some(({ key }) => key === payment.key)) return;
  appendFileSync(file, `${JSON.stringify(payment)}\n`);
}
