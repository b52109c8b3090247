import type { Link } from '../flows/turn.ts';
import { isLocale } from '../locales/locales.ts';

/** What Telegram lets a link carry: at most 64 of these. */
const started = /^\/start(?:@\w+)? ([A-Za-z0-9_-]{1,64})$/;
/**
 * `s_7F3K9Q-l_ar`, either part alone too. A code is six of thirty signs of which none is taken for another: a meeting
 * or a leaflet, never a person.
 */
const carried = /^(?:s_([2-9A-HJKMNP-TV-Z]{6}))?(?:(?:^|(?<!^)-)l_([a-z]{2,3}))?$/;

/** What the link says by which somebody came, in `/start` as Telegram sends it. Anything else is not looked at. */
export function readLink(text: string): Link | undefined {
  const payload = started.exec(text)?.[1];
  const [, campaign, tag] = (payload === undefined ? null : carried.exec(payload)) ?? [];
  const locale = tag !== undefined && isLocale(tag) ? tag : undefined;
  if (campaign === undefined && locale === undefined) return undefined;
  return { ...(locale && { locale }), ...(campaign && { campaign }) };
}
