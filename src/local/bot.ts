import { startBot } from '../bot/bot.ts';
import { readBotSettings } from '../bot/settings.ts';
import { campaignsIn } from '../outreach/campaigns.ts';
import { runProcess } from '../runtime/process.ts';
import { lookBehind } from './behind.ts';
import { tryChannel } from './try.ts';

/** The bot of `npm start`: its door is the try-out page, besides those its settings turn on. */
await runProcess(() => {
  const { STAND_IN_URL: intakeUrl } = process.env;
  return startBot(readBotSettings(process.env), {
    doors: ({ store, queues }) => {
      const { channel, routes } = tryChannel({ behind: () => lookBehind(store, queues, intakeUrl) });
      return [{ channel, route: { path: '/try', routes } }];
    },
    countIn: (store) => campaignsIn(store).count,
  });
});
