import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import { codeOf } from '../../runtime/code.ts';
import type { Log } from '../../runtime/log.ts';
import type { Inbound, MessageId, Receive } from '../channel.ts';
import { tapOf, toInbound } from './inbound.ts';

/** An update is tried so often before it is set aside, so that it never blocks the others. */
const tries = 3;

/**
 * What happens with an update: a tap is answered first, so that the button stops waiting; groups are left without a
 * word; the rest takes effect, tried again when the channel was away. What is returned never throws.
 */
export function takeWith(api: Api, receive: Receive, log: Log): (update: unknown) => Promise<void> {
  const take = async (inbound: Inbound): Promise<void> => {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      try {
        return await receive(inbound);
      } catch (error) {
        const code = codeOf(error);
        log('warn', 'telegram.trouble', { code });
        if (code === 'CHANNEL_LEFT') return leave(inbound);
        if (attempt < tries) await sleep(500 * attempt);
      }
    }
    log('error', 'turn.set_aside');
  };
  /** Whoever cannot be reached any more, because the account is gone, has left as if they had blocked the bot. */
  const leave = async (inbound: Inbound): Promise<void> => {
    if (inbound.deed.kind === 'left') return;
    await receive({ ...inbound, id: `${inbound.id}x`, deed: { kind: 'left' } }).catch(() => undefined);
  };
  const albums = gather(take);
  return async (update) => {
    const tap = tapOf(update);
    if (tap !== undefined) void api.answerCallbackQuery(tap).catch(() => undefined);
    const heard = toInbound(update);
    if (heard.kind === 'ignore') return;
    if (heard.kind === 'leave') {
      const left = await api.leaveChat(heard.chat).catch(() => false);
      if (left) log('info', 'telegram.group_left');
      return;
    }
    return heard.album === undefined ? take(heard.inbound) : albums(heard.album, heard.inbound);
  };
}

/** So many albums are remembered; the pictures of one come within seconds. */
const albumsKept = 1000;

/**
 * An album comes as a message for each picture. The first is answered; those after it only leave the chat, together
 * with whatever else of it has come by then.
 */
function gather(take: (inbound: Inbound) => Promise<void>): (album: string, inbound: Inbound) => Promise<void> {
  const answered = new Set<string>();
  const waiting = new Map<string, { readonly messages: MessageId[]; readonly taken: Promise<void> }>();
  return (album, inbound) => {
    const key = `${inbound.conversation} ${album}`;
    if (!answered.has(key)) {
      if (answered.size >= albumsKept) answered.clear();
      answered.add(key);
      return take(inbound);
    }
    const message = 'message' in inbound.deed ? inbound.deed.message : '';
    const together = waiting.get(key);
    if (together !== undefined) {
      together.messages.push(message);
      return together.taken;
    }
    const messages = [message];
    const taken = new Promise((gathered) => setImmediate(gathered)).then(() => {
      waiting.delete(key);
      return take({ ...inbound, deed: { kind: 'stray', messages } });
    });
    waiting.set(key, { messages, taken });
    return taken;
  };
}
