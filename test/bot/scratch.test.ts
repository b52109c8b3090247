import { it, expect } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTelegram } from '../support/telegram/index.ts';
import { openApi } from '../../src/bot/telegram/calls.ts';
import { telegramChannel } from '../../src/bot/telegram/telegram.ts';
it('flood', async () => {
  const telegram = await startTelegram();
  const seen: string[] = [];
  const stop = await telegramChannel(openApi(telegram.token, telegram.root), { kind: 'polling', lease: { hold: async () => true, release: async () => undefined } }, () => undefined)
    .listen(async (i) => { seen.push(i.conversation); if (i.conversation === '7000000001') await new Promise(() => undefined); }, () => undefined);
  const a = telegram.person({ first_name: 'A' }); const b = telegram.person({ first_name: 'B' });
  for (let i = 0; i < 120; i++) a.type('x');
  b.type('hi');
  await sleep(3000);
  console.log('A', seen.filter((c) => c === '7000000001').length, 'B', seen.filter((c) => c !== '7000000001').length);
  expect(seen).toContain('7000000002');
  void stop;
});
