import type { Activity } from './activity.ts';

/** With whom the bot talks. */
export interface Allowed {
  readonly tenants: readonly string[];
  /** Origins of services that may be called. */
  readonly services: readonly string[];
}

/**
 * Why a request whose token is good is refused all the same, before anything of it is kept or anybody is called: it is
 * not from Teams, its service is not one of those that are known, or it comes from no tenant that is allowed. Every
 * tenant it names counts, so that none can hide behind another.
 */
export function mistrust(activity: Activity, { tenants, services }: Allowed): string | undefined {
  if (activity.channelId !== 'msteams') return 'CHANNEL_UNKNOWN';
  if (!isKnownService(activity.serviceUrl, services)) return 'SERVICE_UNKNOWN';
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((id) => id !== undefined);
  const known = tenants.map((id) => id.toLowerCase());
  return named.length > 0 && named.every((id) => known.includes(id.toLowerCase())) ? undefined : 'TENANT_UNKNOWN';
}

/** Only the origin counts, and nothing that could make two readers see two hosts in one address. */
export function isKnownService(url: string, services: readonly string[]): boolean {
  if (!URL.canParse(url) || /[^\x21-\x7e]|[\\@?#]/.test(url)) return false;
  const { origin, username, password } = new URL(url);
  return username === '' && password === '' && url.startsWith(origin) && services.includes(origin);
}

/** Only with one person alone; a channel or a group would see what they answer. */
export const isPersonal = ({ conversation }: Activity): boolean =>
  conversation.conversationType === 'personal' && conversation.isGroup !== true;
