import { gzipSync } from 'node:zlib';
import type { Dice } from './dice.ts';

/** What the messaging app does instead of answering as it should. */
export type ChatFault =
  /** 429 with so many seconds to wait (F-51). */
  | { readonly kind: 'busy'; readonly after: number }
  /** A 5xx, after the message was shown or before. */
  | { readonly kind: 'broken'; readonly after: boolean }
  /** The connection is reset after the message was shown. */
  | { readonly kind: 'reset' };

/** What the intake does: before it looked at the report, or after it accepted it. */
export type IntakeFault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'reset' }
  | { readonly kind: 'lost'; readonly how: 'reset' | 'silence' | 'drip' }
  | { readonly kind: 'garbled'; readonly body: string | Buffer; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'misnamed'; readonly field: 'accepted' | 'sha256' };

const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
const gzip = { 'Content-Encoding': 'gzip' };

/** How often in a thousand each happens. The rare ones take ten seconds each, or need somebody to look at them. */
const intakeFaults: readonly (readonly [often: number, fault: (dice: Dice) => IntakeFault])[] = [
  [6, (dice) => ({ kind: 'status', status: dice.one([500, 502, 504, 507]) })],
  [15, () => ({ kind: 'status', status: 503, headers: { 'Retry-After': '1' } })],
  [5, (dice) => ({ kind: 'status', status: 429, headers: { 'Retry-After': dice.one(['1', '2', soon()]) } })],
  [4, (dice) => ({ kind: 'status', status: dice.one([202, 204, 206, 408, 425]) })],
  [5, () => ({ kind: 'reset' })],
  [10, () => ({ kind: 'lost', how: 'reset' })],
  [
    10,
    (dice) => ({ kind: 'garbled', body: dice.one(['', '{', '[]', '<html>ok</html>', '{"accepted":true}', 'null']) }),
  ],
  [1, () => ({ kind: 'garbled', body: Buffer.alloc(5 * 1024 * 1024, 0x20) })],
  [1, () => ({ kind: 'garbled', body: bomb, headers: gzip })],
  [4, (dice) => ({ kind: 'misnamed', field: dice.one(['accepted', 'sha256']) })],
];
const slow: readonly (readonly [number, (dice: Dice) => IntakeFault])[] = [
  [1, (dice) => ({ kind: 'lost', how: dice.one(['silence', 'drip']) })],
  [
    0.3,
    (dice) => ({ kind: 'status', status: dice.one([429, 503]), headers: { 'Retry-After': dice.one(['-1', 'soon']) } }),
  ],
];
const parking: readonly (readonly [number, (dice: Dice) => IntakeFault])[] = [
  [2, (dice) => ({ kind: 'status', status: dice.one([400, 409, 413, 415, 422]) })],
];

/** A date a second or so from now, as RFC 9110 writes it. */
const soon = (): string => new Date(Date.now() + 2000).toUTCString();

/** What goes wrong with one request, if anything. `patient`: also what takes longer than a short run has. */
export function intakeFaultBy(dice: Dice, patient: boolean): IntakeFault | 'unlucky' | undefined {
  if (dice.thousandth(1)) return 'unlucky';
  for (const [often, fault] of [...intakeFaults, ...parking, ...(patient ? slow : [])])
    if (dice.thousandth(often)) return fault(dice);
  return undefined;
}

/** What goes wrong with one call of the bot, if anything; changing a message can be repeated, so it fails more often. */
export function chatFaultBy(dice: Dice, method: string): ChatFault | undefined {
  if (method === 'editMessageText') {
    if (dice.thousandth(10)) return { kind: 'busy', after: 1 };
    if (dice.thousandth(10)) return { kind: 'broken', after: dice.below(2) === 0 };
    return dice.thousandth(10) ? { kind: 'reset' } : undefined;
  }
  if (method !== 'sendMessage') return undefined;
  if (dice.thousandth(3)) return { kind: 'busy', after: 1 };
  return dice.thousandth(2) ? { kind: 'broken', after: true } : undefined;
}
