import { canaryOf } from './canary.ts';
import type { App } from './chat.ts';
import { type Crowd, until } from './crowd.ts';

/** What it took to empty a chat, and what was left in it. */
export interface Wiped {
  readonly messages: number;
  readonly calls: number;
  readonly left: number;
}

/** More messages than the app lets a bot delete in two calls. */
const messages = 250;

/** Lets somebody whose chat holds all these messages ask that it be emptied (F-55). */
export async function wipe(app: App, crowd: Crowd, number: number): Promise<Wiped> {
  const canary = canaryOf(number);
  const before = Array.from({ length: messages - 1 }, (_, index) => app.put(canary, `${canary.story} ${index}`, []));
  await crowd.place(canary, before);
  const chat = app.chatOf(canary);
  const callsOf = (): number => (app.calls.get('deleteMessages') ?? 0) + (app.calls.get('deleteMessage') ?? 0);
  const earlier = callsOf();
  app.type(canary, '/wis');
  const holdsCanary = (): number =>
    [...chat.messages.values()].filter(({ text }) => text.includes(canary.story)).length;
  await until(() => holdsCanary() === 0, 20_000);
  return { messages, calls: callsOf() - earlier, left: holdsCanary() };
}
