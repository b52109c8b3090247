import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { leftIn } from '../support/canary.ts';

describe('the search for what is left', () => {
  const word = 'kanarie-4711';
  const hash = createHash('sha256').update(word).digest();
  test.each([
    ['as it is', Buffer.from(`so ${word} it`)],
    ['in UTF-16', Buffer.from(` ${word}`, 'utf16le')],
    ['in hex', Buffer.from(Buffer.from(`so ${word}`).toString('hex'))],
    ['in base64 at its beginning', Buffer.from(Buffer.from(`${word}!`).toString('base64'))],
    ['in base64 after one byte', Buffer.from(Buffer.from(`1${word}!`).toString('base64'))],
    ['in base64url after two bytes', Buffer.from(Buffer.from(`12${word}`).toString('base64url'))],
    ['as a hash', Buffer.concat([Buffer.from('so '), hash])],
    ['as a shortened hash in base64url', Buffer.from(`key:${hash.toString('base64url').slice(0, 22)}`)],
    ['as a hash in hex', Buffer.from(hash.toString('hex'))],
  ])('finds a word %s', (_, bytes) => {
    expect(leftIn([{ where: 'here', bytes }], [word, 'another-word'])).toEqual([`${word} in here`]);
  });

  test('finds a number as programs pack it', () => {
    const bytes = Buffer.alloc(11);
    bytes.writeDoubleBE(7_412_583_961, 3);
    expect(leftIn([{ where: 'here', bytes }], ['7412583961'])).toHaveLength(1);
  });
});
