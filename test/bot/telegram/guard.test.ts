import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inbound } from '../../../src/bot/channel.ts';
import { openApi } from '../../../src/bot/telegram/calls.ts';
import { guardWith } from '../../../src/bot/telegram/guard.ts';
import { present } from '../../../src/bot/telegram/present.ts';
import { telegramChannel } from '../../../src/bot/telegram/telegram.ts';
import { telegramWebhook } from '../../../src/bot/telegram/webhook.ts';
import { locales } from '../../../src/locales/locales.ts';
import { words } from '../../../src/locales/translate.ts';
import { startTelegram, type Telegram } from '../../support/telegram/index.ts';
import { until } from '../../support/world.ts';
import { openServer, webhookSecret } from '../rigs.ts';

let telegram: Telegram;
const close: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const one of close.splice(0).reverse()) await one();
});

/** A bot that watches over itself, as the real one does, only more often. */
async function open(botInfo: Readonly<Record<string, unknown>> = {}, url?: string, former?: string) {
  telegram = await startTelegram({ botInfo });
  close.push(() => telegram.stop());
  const api = openApi(telegram.token, telegram.root);
  const seen: Inbound[] = [];
  const states: (string | undefined)[] = [];
  const lines: string[] = [];
  const names: string[] = [];
  let remarks: readonly string[] = [];
  const guard = guardWith({
    api,
    webhook: url ?? '',
    ...(former === undefined ? {} : { former }),
    present: () => present(api, locales),
    named: (name) => void names.push(name),
    remark: (codes) => {
      remarks = codes;
    },
    log: (level, event, { code = '' } = {}) => void lines.push(`${level} ${event} ${code}`.trim()),
    every: 20,
    soon: 20,
  });
  const lease = { hold: async () => true, release: async () => undefined };
  const webhook = url === undefined ? undefined : telegramWebhook(url, webhookSecret);
  const channel = telegramChannel(
    api,
    webhook === undefined ? { kind: 'polling', lease } : { kind: 'webhook', webhook },
    () => undefined,
    guard,
  );
  const listen = async (): Promise<void> => {
    const stop = await channel.listen(
      async (inbound) => void seen.push(inbound),
      (trouble) => states.push(trouble),
    );
    close.push(stop);
  };
  return { api, seen, states, lines, names, remarks: () => remarks, webhook, listen };
}

describe('who the bot is', () => {
  it('is asked first: then its name is known, and what comes is taken', async () => {
    const { listen, names, seen, states } = await open();
    await listen();
    telegram.person({ first_name: 'Anna' }).start();
    await until(() => seen.length === 1);
    expect(names[0]).toBe('@standin_bot');
    expect(states.at(-1)).toBeUndefined();
    expect(telegram.calls.findIndex(({ method }) => method === 'getMe')).toBeLessThan(
      telegram.calls.findIndex(({ method }) => method === 'getUpdates'),
    );
  });

  it.each([
    ['can_read_all_group_messages', 'TELEGRAM_READS_GROUPS'],
    ['supports_inline_queries', 'TELEGRAM_INLINE_ON'],
    ['supports_guest_queries', 'TELEGRAM_GUESTS_ON'],
    ['can_connect_to_business', 'TELEGRAM_BUSINESS_ON'],
  ])('with %s turned on it takes nothing and says so', async (flag, code) => {
    const { listen, states, lines, seen } = await open({ [flag]: true });
    await listen();
    telegram.person({ first_name: 'Anna' }).start();
    await until(() => telegram.callsOf('getMe').length > 3);
    expect(new Set(states)).toEqual(new Set([code]));
    expect(lines).toContain(`error telegram.misconfigured ${code}`);
    expect(seen).toEqual([]);
    expect(telegram.callsOf('getUpdates')).toEqual([]);
  });

  it.each([
    ['can_join_groups', 'TELEGRAM_GROUPS_ON'],
    ['has_main_web_app', 'TELEGRAM_WEB_APP_ON'],
    ['has_topics_enabled', 'TELEGRAM_TOPICS_ON'],
    ['can_manage_bots', 'TELEGRAM_MANAGES_BOTS'],
  ])('with %s turned on it works, and says loudly that it should be off', async (flag, code) => {
    const { listen, states, lines, seen, remarks } = await open({ [flag]: true });
    await listen();
    telegram.person({ first_name: 'Anna' }).start();
    await until(() => seen.length === 1);
    expect(states.at(-1)).toBeUndefined();
    expect(lines).toContain(`error telegram.misconfigured ${code}`);
    expect(remarks()).toEqual([code]);
  });

  it('is asked again while Telegram is away, and taken up when it is back', async () => {
    const { listen, states, seen } = await open();
    telegram.down();
    await listen();
    await until(() => states.includes('TELEGRAM_UNREACHABLE'));
    telegram.up();
    telegram.person({ first_name: 'Anna' }).start();
    await until(() => seen.length === 1);
    expect(states.at(-1)).toBeUndefined();
  });

  it('is not known with a token that was withdrawn: nothing is taken, and it says so (F-53)', async () => {
    const { listen, states, seen } = await open();
    telegram.fail('getMe', { error_code: 401, times: Infinity });
    await listen();
    telegram.person({ first_name: 'Anna' }).start();
    await until(() => states.includes('TELEGRAM_TOKEN_REFUSED'));
    await until(() => telegram.callsOf('getMe').length > 3);
    expect(seen).toEqual([]);
    telegram.heal();
    await until(() => seen.length === 1);
  });
});

describe('where updates go (F-58)', () => {
  it('elsewhere all of a sudden closes the bot and says so, until they come here again', async () => {
    const server = await openServer();
    close.push(server.close);
    const url = `${server.url}/telegram`;
    const { listen, api, webhook, states, lines, seen } = await open({}, url);
    server.mount({ path: '/telegram', routes: webhook?.routes ?? new (await import('hono')).Hono() });
    await listen();
    const anna = telegram.person({ first_name: 'Anna' });
    anna.start();
    await until(() => seen.length === 1);
    await api.setWebhook('https://example.org/elsewhere', { secret_token: webhookSecret });
    await until(() => states.at(-1) === 'TELEGRAM_WEBHOOK_CHANGED');
    expect(lines).toContain('error telegram.webhook_changed');
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhookSecret };
    const body = JSON.stringify({ update_id: 999 });
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(503);
    await api.setWebhook(url, { secret_token: webhookSecret });
    await until(() => states.at(-1) === undefined);
    anna.type('x');
    await until(() => seen.length === 2);
  });

  it('to a webhook of others keeps a bot that fetches closed, with one clear code (F-48)', async () => {
    const { listen, api, states, seen } = await open();
    await api.setWebhook('https://example.org/hook');
    await listen();
    await until(() => states.length > 2);
    expect(new Set(states)).toEqual(new Set(['TELEGRAM_WEBHOOK_SET']));
    expect(telegram.callsOf('getUpdates')).toEqual([]);
    await api.deleteWebhook();
    telegram.person({ first_name: 'Anna' }).start();
    await until(() => seen.length === 1);
  });

  it('to its own webhook of before: it is taken away, and nothing that waits is lost', async () => {
    const former = 'https://example.org/telegram';
    const { listen, api, seen } = await open({}, undefined, former);
    await api.setWebhook(former);
    telegram.person({ first_name: 'Anna' }).start();
    await listen();
    await until(() => seen.length === 1);
  });

  it('is looked at more often than every five minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let looks = 0;
      const api = {
        getMe: async () => ({ username: 'x' }),
        getWebhookInfo: async () => {
          looks += 1;
          return { url: '' };
        },
      };
      const quiet = { named: () => undefined, remark: () => undefined, log: () => undefined };
      const watch = guardWith({ ...quiet, api: api as never, webhook: '', present: async () => undefined })(
        () => undefined,
      );
      await vi.advanceTimersByTimeAsync(1);
      for (let count = 1; count <= 3; count += 1) {
        expect(looks).toBe(count);
        await vi.advanceTimersByTimeAsync(299_000);
      }
      watch.close();
      await vi.advanceTimersByTimeAsync(900_000);
      expect(looks).toBe(4);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('how the bot presents itself', () => {
  const settings = ['setMyName', 'setMyDescription', 'setMyShortDescription', 'setMyCommands'];
  const changes = () => telegram.calls.filter(({ method }) => settings.includes(method));
  beforeEach(async () => {
    telegram = await startTelegram();
    close.push(() => telegram.stop());
  });

  it('is set in every language once, and then only where it differs', async () => {
    const api = openApi(telegram.token, telegram.root);
    await present(api, locales);
    // Dutch is what everybody gets whose language is not offered, so only its menu is set apart.
    const set = changes().map(({ params }) => params.language_code ?? '');
    expect(set).toEqual([...Array(3).fill(['', 'en', 'ar']), ['', 'nl', 'en', 'ar']].flat());
    for (const [code, locale] of [
      ['nl', 'nl'],
      ['tr', 'nl'],
      ['en', 'en'],
      ['ar', 'ar'],
    ] as const) {
      const person = telegram.person({ first_name: 'A', language_code: code });
      expect(await api.getMyName({ language_code: code })).toEqual({ name: words[locale].bot.name });
      expect(person.menu()).toHaveLength(Object.keys(words.nl.menu).length);
    }
    await present(api, locales);
    expect(changes()).toHaveLength(13);
    await api.setMyDescription('something else', { language_code: 'en' });
    await present(api, locales);
    expect(changes()).toHaveLength(15);
    expect(changes().at(-1)).toMatchObject({ method: 'setMyDescription', params: { language_code: 'en' } });
    expect(telegram.rejected()).toEqual([]);
    expect(telegram.unexpected()).toEqual([]);
  });

  it('betrays nothing, and keeps within what Telegram allows', () => {
    for (const locale of locales) {
      const { name, about, description } = words[locale].bot;
      expect([name.length <= 64, about.length <= 120, description.length <= 512]).toEqual([true, true, true]);
      const all = [name, about, description, ...Object.values(words[locale].menu)].join(' ');
      expect(all).not.toMatch(
        /melding|melden|politie|druk|land|report|police|pressure|country|state|شرطة|ضغط|دولة|إفاد/i,
      );
    }
  });

  it('is tried again when it was refused, and the bot works meanwhile', async () => {
    const { listen, seen, lines } = await open();
    telegram.fail('setMyName', { error_code: 400, times: 2 });
    await listen();
    telegram.person({ first_name: 'Anna' }).start();
    await until(() => seen.length === 1);
    await until(() => telegram.callsOf('setMyCommands').length === 4);
    expect(lines).toContain('warn telegram.unpresented');
  });
});
