import type { Channel } from './channel.ts';
import { conversationName } from './converse.ts';
import { isPast } from './memory.ts';
import type { Sessions } from './sessions.ts';
import type { InTurn } from './turns.ts';

interface Means {
  readonly sessions: Sessions;
  readonly channels: readonly Channel[];
  readonly inTurn: InTurn;
  readonly now: () => number;
}

/** So many ended questionnaires are looked at in one go. */
const atOnce = 100;

/**
 * Takes questionnaires that ended unfinished out of their chats, and forgets them: silently, nothing is sent. A chat that
 * cannot be reached is left for the next time, as long as its session lives. Returns how many were forgotten.
 */
export async function sweep({ sessions, channels, inTurn, now }: Means): Promise<number> {
  let forgotten = 0;
  for (const found of await sessions.due(atOnce)) {
    const { memory, conversation } = found;
    const channel = channels.find(({ name }) => name === memory?.session.channel);
    const address = memory?.chat?.address;
    if (memory === undefined || address === undefined) await sessions.forget(found);
    else if (channel !== undefined) {
      const name = conversationName(channel.name, conversation);
      forgotten += await inTurn(name, async () => {
        const present = await sessions.read(name);
        if (present.memory === undefined || !isPast(present.memory, now())) return 0;
        await channel.remove(address, present.memory.trail);
        await sessions.forget(present);
        return 1;
      }).catch(() => 0);
    }
  }
  return forgotten;
}
