import { type Api, Bot, GrammyError, InlineKeyboard } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Person, startTelegram, type Telegram } from './index.ts';

const hour = 60 * 60 * 1000;

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

describe('the envelope', () => {
  test('JSON, urlencoded, multipart and query all carry parameters', async () => {
    const form = new FormData();
    form.set('chat_id', String(anna.id));
    form.set('text', 'by form');
    form.set('reply_markup', JSON.stringify({ inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] }));
    const url = `${telegram.root}/bot${telegram.token}/sendMessage`;
    await fetch(url, { method: 'POST', body: form });
    await fetch(url, { method: 'POST', body: new URLSearchParams({ chat_id: String(anna.id), text: 'by body' }) });
    const last = await fetch(`${url}?${new URLSearchParams({ chat_id: String(anna.id), text: 'by query' })}`);
    await expect(last.json()).resolves.toMatchObject({ ok: true, result: { text: 'by query', chat: { id: anna.id } } });
    expect(anna.chat().map(({ text, buttons }) => [text, buttons.flat()])).toEqual([
      ['/start', []],
      ['by form', ['A']],
      ['by body', []],
      ['by query', []],
    ]);
  });

  test('a wrong token, an unknown method, another path', async () => {
    expect(await raw('getMe', {}, '1:wrong')).toBe('401 Unauthorized');
    expect(await raw('sendPoem', {})).toBe('404 Not Found');
    expect((await fetch(`${telegram.root}/elsewhere`)).status).toBe(404);
    expect(telegram.unexpected().map((call) => call.method)).toEqual(['getMe', 'sendPoem']);
    expect(await raw('getMe', [])).toBe("400 Bad Request: can't parse request JSON object");
    expect(telegram.rejected()).toHaveLength(3);
  });

  test('methods do not care about capitals', async () => {
    expect(await raw('GETME', {})).toBe('not refused');
    expect(telegram.calls.at(-1)).toMatchObject({ method: 'getMe', ok: true, outcome: 'ok' });
  });

  test('getMe says a bot that is set up as ours must be', async () => {
    await expect(api.getMe()).resolves.toMatchObject({ is_bot: true, can_join_groups: false });
  });
});

describe('edits', () => {
  const keyboard = (label: string) => ({ reply_markup: new InlineKeyboard().text(label, 'a') });

  test('an edit that changes nothing', async () => {
    const { message_id: id } = await api.sendMessage(anna.id, 'x', keyboard('A'));
    const same =
      '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
    expect(await refusal(api.editMessageText(anna.id, id, ' x\u202e ', keyboard('A')))).toBe(same);
    expect(await refusal(api.editMessageReplyMarkup(anna.id, id, keyboard('A')))).toBe(same);
    expect(await refusal(api.editMessageText(anna.id, id, 'x', keyboard('B')))).toBe('not refused');
    expect(await refusal(api.editMessageText(anna.id, id, '<b>x</b>', { ...keyboard('B'), parse_mode: 'HTML' }))).toBe(
      'not refused',
    );
    await api.editMessageText(anna.id, id, 'x');
    expect(anna.chat().at(-1)).toMatchObject({ text: 'x', buttons: [], edited: true });
    expect(anna.chat().at(-1)).not.toHaveProperty('html');
  });

  test('not there, deleted, not ours, of another kind', async () => {
    const { message_id: id } = await api.sendMessage(anna.id, 'x');
    const { message_id: forced } = await api.sendMessage(anna.id, 'x', { reply_markup: { force_reply: true } });
    const own = anna.type('mine');
    anna.remove(id);
    expect(await refusal(api.editMessageText(anna.id, id, 'y'))).toBe('400 Bad Request: message to edit not found');
    expect(await refusal(api.editMessageText(anna.id, own, 'y'))).toBe("400 Bad Request: message can't be edited");
    expect(await refusal(api.editMessageText(anna.id, forced, 'y'))).toBe("400 Bad Request: message can't be edited");
    expect(await raw('editMessageText', { chat_id: anna.id, text: 'y' })).toBe(
      '400 Bad Request: message identifier is not specified',
    );
    expect(
      await raw('editMessageReplyMarkup', { chat_id: anna.id, message_id: id, reply_markup: { force_reply: true } }),
    ).toBe('400 Bad Request: inline keyboard expected');
  });
});

describe('deleting', () => {
  test('both sides, for 48 hours', async () => {
    const { message_id: id } = await api.sendMessage(anna.id, 'x');
    const own = anna.type('mine');
    await api.deleteMessage(anna.id, own);
    expect(await refusal(api.deleteMessage(anna.id, own))).toBe('400 Bad Request: message to delete not found');
    telegram.advance(48 * hour - 2000);
    const young = anna.type('young');
    telegram.advance(4000);
    await api.editMessageText(anna.id, id, 'edited, and no younger for it');
    const old = "400 Bad Request: message can't be deleted for everyone";
    expect(await refusal(api.deleteMessage(anna.id, id))).toBe(old);
    expect(await refusal(api.deleteMessages(anna.id, [young, id]))).toBe(old);
    await api.deleteMessages(anna.id, [young, 5, 6]);
    expect(anna.visible()).toBe('/start\n\nedited, and no younger for it');
  });

  test('1 to 100 at a time', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => index + 1);
    expect(await refusal(api.deleteMessages(anna.id, ids))).toBe(
      '400 Bad Request: too many message identifiers specified',
    );
    expect(await refusal(api.deleteMessages(anna.id, []))).toBe(
      '400 Bad Request: message identifiers are not specified',
    );
    await expect(api.deleteMessages(anna.id, ids.slice(1))).resolves.toBe(true);
  });

  test('dice only when they are a day old', async () => {
    const dice = anna.send('dice');
    expect(await refusal(api.deleteMessage(anna.id, dice))).toContain("can't be deleted");
    telegram.advance(24 * hour);
    await expect(api.deleteMessage(anna.id, dice)).resolves.toBe(true);
  });
});

describe('who can be reached', () => {
  test('nobody who never wrote, nobody who left', async () => {
    const never = telegram.person({ first_name: 'Never' });
    expect(await refusal(api.sendMessage(never.id, 'x'))).toBe('400 Bad Request: chat not found');
    expect(await raw('sendMessage', { text: 'x' })).toBe('400 Bad Request: chat_id is empty');
    const { message_id: id } = await api.sendMessage(anna.id, 'x');
    anna.block();
    expect(await refusal(api.sendMessage(anna.id, 'x'))).toBe('403 Forbidden: bot was blocked by the user');
    expect(await refusal(api.editMessageText(anna.id, id, 'y'))).toBe('403 Forbidden: bot was blocked by the user');
    expect(await refusal(api.sendChatAction(anna.id, 'typing'))).toBe('403 Forbidden: bot was blocked by the user');
    await api.deleteMessage(anna.id, id);
    anna.unblock();
    await api.sendMessage(anna.id, 'again');
    anna.deactivate();
    expect(await refusal(api.sendMessage(anna.id, 'x'))).toBe('403 Forbidden: user is deactivated');
  });

  test('replies need their message', async () => {
    const reply = { reply_parameters: { message_id: 9 } };
    expect(await refusal(api.sendMessage(anna.id, 'x', reply))).toBe(
      '400 Bad Request: message to be replied not found',
    );
  });

  test('wrong chat action', async () => {
    expect(await raw('sendChatAction', { chat_id: anna.id, action: 'thinking' })).toBe(
      '400 Bad Request: wrong parameter action in request',
    );
  });
});

describe('taps', () => {
  const tooOld = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';

  test('are answered once, in time, in 200 characters', async () => {
    await api.sendMessage(anna.id, 'x', { reply_markup: new InlineKeyboard().text('A', 'a') });
    const first = anna.press('A');
    expect(await refusal(api.answerCallbackQuery(first, { text: 'x'.repeat(201) }))).toBe(
      '400 Bad Request: MESSAGE_TOO_LONG',
    );
    await api.answerCallbackQuery(first, { text: 'saved' });
    expect(await refusal(api.answerCallbackQuery(first))).toBe(tooOld);
    expect(await refusal(api.answerCallbackQuery('12345'))).toBe(tooOld);
    const second = anna.press(/^A$/);
    telegram.advance(60_000);
    expect(await refusal(api.answerCallbackQuery(second))).toBe(tooOld);
    expect(anna.toasts()).toEqual(['saved']);
  });
});

describe('the bot itself', () => {
  test('lengths and languages of its texts', async () => {
    await api.setMyName('Name');
    await api.setMyName('Naam', { language_code: 'nl' });
    await expect(api.getMyName({ language_code: 'nl' })).resolves.toEqual({ name: 'Naam' });
    await expect(api.getMyName({ language_code: 'fr' })).resolves.toEqual({ name: 'Name' });
    expect(await refusal(api.setMyName('x'.repeat(65)))).toContain('400 Bad Request');
    expect(await refusal(api.setMyDescription('x'.repeat(513)))).toContain('400 Bad Request');
    expect(await refusal(api.setMyShortDescription('x'.repeat(121)))).toContain('400 Bad Request');
    expect(await raw('setMyDescription', { description: 'x', language_code: 'ckb' })).toBe(
      '400 Bad Request: invalid language code specified',
    );
    await expect(api.getMyDescription()).resolves.toEqual({ description: '' });
  });

  test('commands', async () => {
    const command = (name: string, description = 'd') => api.setMyCommands([{ command: name, description }]);
    expect(await refusal(command('Stop'))).toBe('400 Bad Request: BOT_COMMAND_INVALID');
    expect(await refusal(command('x'.repeat(33)))).toBe('400 Bad Request: command length must not exceed 32');
    expect(await refusal(command('stop', ''))).toBe('400 Bad Request: command description must be non-empty');
    expect(await refusal(command('stop', 'x'.repeat(257)))).toBe(
      '400 Bad Request: command description length must not exceed 256',
    );
    const many = Array.from({ length: 101 }, (_, index) => ({ command: `c${index}`, description: 'd' }));
    expect(await refusal(api.setMyCommands(many))).toContain('400 Bad Request');
    const scope = { type: 'all_private_chats' } as const;
    await api.setMyCommands([{ command: 'stop', description: 'Stop' }], { scope });
    await api.setMyCommands([{ command: 'stop', description: 'Stoppen' }], { scope, language_code: 'nl' });
    const jan = telegram.person({ first_name: 'Jan', language_code: 'nl-BE' });
    expect(anna.menu()).toEqual([{ command: 'stop', description: 'Stop' }]);
    expect(jan.menu()).toEqual([{ command: 'stop', description: 'Stoppen' }]);
    await api.deleteMyCommands({ scope, language_code: 'nl' });
    expect(jan.menu()).toEqual(anna.menu());
    await expect(api.getMyCommands()).resolves.toEqual([]);
  });

  test('getFile works and is seen, close and logOut', async () => {
    await expect(api.getFile('file-1')).resolves.toMatchObject({ file_id: 'file-1' });
    expect(telegram.callsOf('getFile')).toHaveLength(1);
    expect(await refusal(api.close())).toMatch(/^429 Too Many Requests: retry after \d+$/);
    telegram.advance(hour);
    await api.close();
    await api.logOut();
    expect(await refusal(api.getMe())).toBe('400 Logged out');
  });
});
