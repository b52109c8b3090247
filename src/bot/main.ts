import { campaignsIn } from '../outreach/campaigns.ts';
import { runProcess } from '../runtime/process.ts';
import { startBot } from './bot.ts';
import { readBotSettings } from './settings.ts';

/** The bot in production: its doors are those its settings turn on. */
await runProcess(() =>
  startBot(readBotSettings(process.env), { doors: () => [], countIn: (store) => campaignsIn(store).count }),
);
