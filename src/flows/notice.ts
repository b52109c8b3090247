import type { Session } from './session.ts';
import type { House, Text } from './turn.ts';

/** Whether the link somebody came by will be counted once they agree. */
export const isCounted = ({ campaign, practice }: Session): boolean => campaign !== undefined && !practice;

/** What is said before anybody agrees to anything. */
export function noticeBody(session: Session, { pilot, release, bot }: House): readonly Text[] {
  const keys = [
    ...['notice.who', 'notice.what', `notice.release_${release}`, 'notice.honest', 'notice.decide', 'notice.names'],
    ...(pilot ? ['notice.pilot'] : []),
    ...(isCounted(session) ? ['notice.campaign'] : []),
  ];
  const called = bot === undefined ? [] : [{ key: 'notice.real', values: { bot } }];
  return [...keys.map((key) => ({ key })), ...called];
}

/** How to tell this bot from one that only looks like it. */
export const realBody = ({ bot }: House): readonly Text[] => [
  bot === undefined ? { key: 'real.unnamed' } : { key: 'real.name', values: { bot } },
  { key: 'real.never' },
  { key: 'real.fake' },
];
