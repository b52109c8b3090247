import { createHmac, randomBytes } from 'node:crypto';

/** What keeps one conversation, or very many, from taking the place of all others. Nobody is slowed for being quick. */
export interface Fairness {
  /** Whether this conversation may send another report today. */
  readonly maySend: (conversation: string) => boolean;
  readonly sent: (conversation: string) => void;
  /** Whether a questionnaire may be begun here; one that is begun already always goes on. */
  readonly mayBegin: (conversation: string) => boolean;
  /** A questionnaire is open here for at most so many milliseconds, or no longer. */
  readonly opened: (conversation: string, life: number) => void;
  readonly ended: (conversation: string) => void;
}

const dayLength = 86_400_000;

/**
 * Kept in this process' memory only, under hashes whose key is random and thrown away every day, so that who wrote can
 * be told from it neither later nor elsewhere.
 *
 * @param reports how many a conversation may send a day
 * @param sessions how many questionnaires may be open at once
 */
export function fairness(now: () => number, { reports = 3, sessions = 20_000 } = {}): Fairness {
  let day = -1;
  let key = randomBytes(32);
  const counts = new Map<string, number>();
  /** Until when each is open at the latest; in the order in which they were last seen. */
  const open = new Map<string, number>();

  const nameOf = (conversation: string): string => {
    const today = Math.floor(now() / dayLength);
    if (today !== day) {
      day = today;
      key = randomBytes(32);
      counts.clear();
      open.clear();
    }
    return createHmac('sha256', key).update(conversation).digest('base64url');
  };
  const forgetPast = (): void => {
    for (const [name, until] of open) if (until <= now()) open.delete(name);
  };

  return {
    maySend: (conversation) => (counts.get(nameOf(conversation)) ?? 0) < reports,
    sent: (conversation) => {
      const name = nameOf(conversation);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    mayBegin: (conversation) => {
      if (open.has(nameOf(conversation)) || open.size < sessions) return true;
      forgetPast();
      return open.size < sessions;
    },
    opened: (conversation, life) => void open.set(nameOf(conversation), now() + life),
    ended: (conversation) => void open.delete(nameOf(conversation)),
  };
}
