import { type Api, Bot, GrammyError } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Person, startTelegram, type Telegram } from './index.ts';

let telegram: Telegram;
let api: Api;
let anna: Person;

beforeEach(async () => {
  telegram = await startTelegram();
  api = new Bot(telegram.token, { client: { apiRoot: telegram.root } }).api;
  anna = telegram.person({ first_name: 'Anna' });
  anna.start();
});
afterEach(() => telegram.stop());

/** What Telegram says when it refuses. */
const refusal = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof GrammyError) return `${error.error_code} ${error.description}`;
    throw error;
  }
  return 'not refused';
};

/** The same for a call that grammY would not make. */
const raw = async (method: string, body: unknown, token = telegram.token): Promise<string> => {
  const response = await fetch(`${telegram.root}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { error_code?: number; description?: string };
  expect(response.status).toBe(answer.error_code ?? 200);
  return answer.description === undefined ? 'not refused' : `${answer.error_code} ${answer.description}`;
};

const sendHtml = (text: string) => api.sendMessage(anna.id, text, { parse_mode: 'HTML' });

describe('texts', () => {
  test('empty, blank, too long', async () => {
    expect(await refusal(api.sendMessage(anna.id, ''))).toBe('400 Bad Request: message text is empty');
    expect(await refusal(api.sendMessage(anna.id, ' \n\u200b'))).toBe('400 Bad Request: text must be non-empty');
    expect(await refusal(sendHtml('<b></b>'))).toBe('400 Bad Request: text must be non-empty');
    expect(await refusal(api.sendMessage(anna.id, 'x'.repeat(4097)))).toBe('400 Bad Request: message is too long');
    const { message_id: id } = await sendHtml(`<b>${'&lt;'.repeat(4096)}</b>`);
    expect(await refusal(api.editMessageText(anna.id, id, 'x'.repeat(4097)))).toBe('400 Bad Request: MESSAGE_TOO_LONG');
    expect((await api.sendMessage(anna.id, '😀'.repeat(4096))).text).toHaveLength(8192);
  });

  test('half a character is refused', async () => {
    expect(await refusal(api.sendMessage(anna.id, 'cut \ud83d'))).toBe(
      '400 Bad Request: strings must be encoded in UTF-8',
    );
  });

  test('what Telegram keeps of a text', async () => {
    const sent = await api.sendMessage(anna.id, ' \ta\u202eb\u2028c\r\nd\u200e\u200f\u200ee \u2066f\u2069\u0333 \n');
    expect(sent.text).toBe('abc\nd\u200c\u200c\u200ee \u2066f\u2069');
    expect(anna.visible()).toContain(sent.text);
  });

  test('entities move with the cleaned text', async () => {
    const sent = await sendHtml('  \u202ex <b> bold\r </b><i> </i>');
    expect(sent.text).toBe('x  bold');
    expect(sent.entities).toEqual([{ type: 'bold', offset: 3, length: 4 }]);
    expect(anna.chat().at(-1)).toMatchObject({ html: '  \u202ex <b> bold\r </b><i> </i>', text: 'x  bold' });
  });
});

describe('HTML', () => {
  test.each([
    ['<b>open', `can't find end tag corresponding to start tag "b"`],
    ['closed</b>', 'unexpected end tag at byte offset 6'],
    ['é<b>x</i>', 'unmatched end tag at byte offset 6, expected "</b>", found "</i>"'],
    ['<p>x</p>', 'unsupported start tag "p" at byte offset 0'],
    ['1 <2', 'unclosed start tag at byte offset 2'],
    ['a < b', 'unsupported start tag "" at byte offset 2'],
    ['<b x>y</b>', 'expected equal sign in declaration of an attribute of the tag "b" at byte offset 0'],
    ['<span>x</span>', 'tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href="x>y</a>', 'unclosed start tag at byte offset 0'],
    ['<b>x</b', 'unclosed end tag at byte offset 4'],
    ['<constructor>x', 'unsupported start tag "constructor" at byte offset 0'],
  ])('%s', async (html, reason) => {
    const said = await refusal(sendHtml(html));
    expect(said.toLowerCase()).toBe(`400 bad request: can't parse entities: ${reason}`.toLowerCase());
  });

  test.each([
    ['a & b &copy; &constructor; &', 'a & b &copy; &constructor; &'],
    ['&lt;b&gt; &amp;amp; &quot; &#39;&#x41; &lt', '<b> &amp; " \'A <'],
    ['<B>x</B><strong>y</>', 'xy'],
    ['<blockquote expandable>q</blockquote>', 'q'],
    [`<a href='https://example.org?a=1&amp;b=2'>l</a>`, 'l'],
    ['x > y', 'x > y'],
  ])('%s is accepted', async (html, text) => {
    expect((await sendHtml(html)).text).toBe(text);
  });

  test('entities as Telegram gives them', async () => {
    const sent = await sendHtml('😀<b>b<i>i</i></b><pre><code class="language-ts">c</code></pre><code>d</code>');
    expect(sent.entities).toEqual([
      { type: 'bold', offset: 2, length: 2 },
      { type: 'italic', offset: 3, length: 1 },
      { type: 'pre', offset: 4, length: 1, language: 'ts' },
      { type: 'code', offset: 5, length: 1 },
    ]);
  });
});

describe('keyboards', () => {
  const send = (keyboard: unknown) =>
    raw('sendMessage', { chat_id: anna.id, text: 'x', reply_markup: { inline_keyboard: keyboard } });
  const button = (fields: object) => send([[{ text: 'A', ...fields }]]);

  test('callback data has 1 to 64 bytes', async () => {
    expect(await button({ callback_data: 'x'.repeat(64) })).toBe('not refused');
    expect(await button({ callback_data: 'x'.repeat(65) })).toBe('400 Bad Request: BUTTON_DATA_INVALID');
    expect(await button({ callback_data: 'é'.repeat(33) })).toBe('400 Bad Request: BUTTON_DATA_INVALID');
    expect(await button({ callback_data: '' })).toContain('Text buttons are unallowed in the inline keyboard');
  });

  test.each([
    ['no list', {}, 'field "inline_keyboard" must be of type Array'],
    ['no rows', [{ text: 'A' }], 'must be an Array of Arrays'],
    ['no object', [['A']], 'InlineKeyboardButton must be an Object'],
    ['no text', [[{ callback_data: 'a' }]], `Can't find field "text"`],
    ['empty text', [[{ text: ' ', callback_data: 'a' }]], 'text must be non-empty'],
    ['two kinds', [[{ text: 'A', callback_data: 'a', url: 'https://example.org' }]], 'Only one of url, callback_data'],
    ['a local address', [[{ text: 'A', url: 'http://localhost/' }]], 'Wrong HTTP URL'],
    ['too wide', [Array.from({ length: 9 }, () => ({ text: 'A', callback_data: 'a' }))], 'reply markup is too long'],
    ['copies nothing', [[{ text: 'A', copy_text: { text: '' } }]], 'BUTTON_COPY_TEXT_INVALID'],
  ])('%s', async (_, keyboard, reason) => {
    expect(await send(keyboard)).toContain(reason);
  });

  test('an empty keyboard is none', async () => {
    expect(await send([])).toBe('not refused');
    expect(await send([[]])).toBe('not refused');
  });

  test('broken JSON', async () => {
    expect(await raw('sendMessage', { chat_id: anna.id, text: 'x', reply_markup: '{' })).toBe(
      "400 Bad Request: can't parse reply keyboard markup JSON object",
    );
  });
});
