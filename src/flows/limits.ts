import type { Session } from './session.ts';
import type { House, Way } from './turn.ts';

/** What the first screen says and offers, as keys. */
interface Danger {
  readonly says: readonly string[];
  readonly choices: readonly string[];
  readonly ways: readonly Way[];
}

/** Whether this channel only tells what is to be known, and where else to go. */
export const informs = (channel: string, house: House): boolean => house.informs.includes(channel);

/**
 * Danger first, then who can see this chat. On Teams an employer or a school can, also what was erased, so better doors
 * come before going on; where the house says so there is no going on at all.
 */
export function dangerAt({ channel }: Session, house: House): Danger {
  const says = ['danger.now', `danger.seen_${channel}`];
  const choices = ['watched', 'numbers'];
  if (channel !== 'teams')
    return { says: [...says, 'danger.phone', 'danger.out'], choices: ['go_on', ...choices], ways: [] };
  const ways: readonly Way[] = [{ command: 'where' }];
  return informs(channel, house)
    ? { says: [...says, 'danger.informs', 'danger.doors'], choices, ways }
    : { says: [...says, 'danger.doors', 'danger.out_teams'], choices: ['go_on', ...choices], ways };
}

/** What is said at the end: on Teams no bot can erase what others keep, nor what the reporter typed. */
export function endAt(at: 'ended' | 'too_young', channel: string): readonly string[] {
  if (channel !== 'teams') return [`${at}.title`];
  return [at === 'ended' ? 'ended.teams' : 'too_young.title', 'ended.copy'];
}
