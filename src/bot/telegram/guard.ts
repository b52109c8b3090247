import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { codeOf } from '../../runtime/code.ts';
import type { Log } from '../../runtime/log.ts';
import { coded } from './calls.ts';

/** Watches over the bot's standing at Telegram: nothing is taken in while it is not as it must be. */
export type Guard = (tell: (trouble?: string) => void) => {
  readonly isOpen: () => boolean;
  readonly close: () => void;
};

interface Watching {
  readonly api: Api;
  /** Where Telegram must bring updates; empty when they are fetched. */
  readonly webhook: string;
  /** A webhook of our own from before, which is taken away when updates are fetched. */
  readonly former?: string;
  /** Gives the bot its name and texts; called until it succeeds. */
  readonly present: () => Promise<void>;
  /** Hears what the bot is called: `@name`. */
  readonly named: (name: string) => void;
  /** Hears what is not as it should be, though the bot can work: codes. */
  readonly remark: (codes: readonly string[]) => void;
  readonly log: Log;
  /** How long between two looks, and between two while something is wrong; in milliseconds. */
  readonly every?: number;
  readonly soon?: number;
}

/** What only BotFather can turn off, and must: each lets words go where nobody expects them. */
const mustBeOff: Flags = {
  can_read_all_group_messages: 'TELEGRAM_READS_GROUPS',
  supports_inline_queries: 'TELEGRAM_INLINE_ON',
  supports_guest_queries: 'TELEGRAM_GUESTS_ON',
  can_connect_to_business: 'TELEGRAM_BUSINESS_ON',
};
/** What should be off: the bot keeps out of it by itself. */
const shouldBeOff: Flags = {
  can_join_groups: 'TELEGRAM_GROUPS_ON',
  has_main_web_app: 'TELEGRAM_WEB_APP_ON',
  has_topics_enabled: 'TELEGRAM_TOPICS_ON',
  can_manage_bots: 'TELEGRAM_MANAGES_BOTS',
};
type Flags = Partial<Record<keyof UserFromGetMe, string>>;

const on = (me: UserFromGetMe, flags: Flags): readonly string[] =>
  Object.entries(flags).flatMap(([flag, code]) => (Reflect.get(me, flag) === true ? [code] : []));

/**
 * Looks at once and then every four minutes who the bot is, what was turned on for it, and where its updates go. Whoever
 * stole the token could have them brought elsewhere: then the bot is closed and says so until they come here again.
 */
export function guardWith(watching: Watching): Guard {
  const { api, webhook, former, present, named, remark, log, every = 240_000, soon = 30_000 } = watching;

  const trouble = async (): Promise<string | undefined> => {
    const me = await coded(api.getMe());
    named(`@${me.username}`);
    const refused = on(me, mustBeOff);
    remark([...refused, ...on(me, shouldBeOff)]);
    for (const code of [...refused, ...on(me, shouldBeOff)]) log('error', 'telegram.misconfigured', { code });
    if (refused[0] !== undefined) return refused[0];
    const { url = '' } = await coded(api.getWebhookInfo());
    if (url === webhook) return undefined;
    if (webhook === '' && url === former) {
      await coded(api.deleteWebhook());
      return undefined;
    }
    log('error', 'telegram.webhook_changed');
    return webhook === '' ? 'TELEGRAM_WEBHOOK_SET' : 'TELEGRAM_WEBHOOK_CHANGED';
  };

  return (tell) => {
    let isOpen = false;
    /** Going on or done; Telegram may let it wait for long, and the next look does not wait for it. */
    let presenting: Promise<void> | undefined;
    let next: NodeJS.Timeout | undefined;
    let closed = false;
    const introduce = (): Promise<void> =>
      present().catch(() => {
        log('warn', 'telegram.unpresented');
        presenting = undefined;
      });
    const look = async (): Promise<void> => {
      const code = await trouble().catch((error) => codeOf(error).replace('CHANNEL_', 'TELEGRAM_'));
      if (closed) return;
      // Telegram being away for a moment closes nothing; not knowing who the bot is keeps it closed.
      if (code === undefined || !isPassing(code)) isOpen = code === undefined;
      tell(code);
      if (isOpen && presenting === undefined) presenting = introduce();
      if (!closed) next = setTimeout(() => void look(), code === undefined ? every : soon);
    };
    void look();
    return {
      isOpen: () => isOpen,
      close: () => {
        closed = true;
        clearTimeout(next);
      },
    };
  };
}

const isPassing = (code: string): boolean => code === 'TELEGRAM_UNREACHABLE' || code === 'TELEGRAM_BUSY';
