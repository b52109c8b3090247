import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Refusal } from '../../flows/turn.ts';
import type { Address, Deed, Inbound } from '../channel.ts';
import { readGiven } from './given.ts';

/** What an activity means. Only text and our own cards in a personal chat are input; everything else is named and refused. */
export type Heard =
  | { readonly kind: 'inbound'; readonly inbound: Inbound }
  /** An invoke that this bot does not know. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ignore' };

/** An id that is passed around; no real one comes near these lengths, and an address of three must fit its box. */
const id = z.string().min(1).max(256);

/** As much of an activity as is looked at. */
export const activityForm = z.looseObject({
  type: z.string().max(100),
  id: z.string().optional(),
  channelId: z.string(),
  serviceUrl: z.string().max(128),
  name: z.string().optional(),
  action: z.string().optional(),
  locale: z.string().optional(),
  replyToId: z.string().max(128).optional(),
  conversation: z.looseObject({
    id,
    conversationType: z.string().optional(),
    isGroup: z.boolean().optional(),
    tenantId: z.string().optional(),
  }),
  from: z
    .looseObject({ id: z.string().optional(), name: z.string().optional(), role: z.string().optional() })
    .optional(),
  recipient: z.looseObject({ id: z.string().max(128) }),
  membersAdded: z.array(z.looseObject({ id: z.string() })).optional(),
  membersRemoved: z.array(z.looseObject({ id: z.string() })).optional(),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: z.string() }).optional(), eventType: z.string().optional() })
    .nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string().optional() })).nullish(),
  text: z.unknown().optional(),
  value: z.unknown().optional(),
});
export type Activity = z.infer<typeof activityForm>;

/** Theirs are marked, so that nobody tries to take away what a bot may not. */
const theirs = 'theirs:';
export const isTheirs = (message: string): boolean => message.startsWith(theirs);

/** Total over everything that can arrive in a personal chat, including kinds that do not exist yet. */
export function toInbound(activity: Activity): Heard {
  switch (activity.type) {
    case 'message':
      return within(activity, deedOf(activity));
    case 'invoke':
      return activity.name === 'adaptiveCard/action'
        ? within(activity, pressed(activity, actionForm.safeParse(activity.value).data?.action.data))
        : { kind: 'unknown' };
    case 'messageUpdate':
      return activity.channelData?.eventType === 'editMessage'
        ? within(activity, { kind: 'refused', what: 'edited', message: theirsOf(activity) })
        : { kind: 'ignore' };
    case 'installationUpdate':
      if (activity.action === 'add') return within(activity, { kind: 'came' });
      return activity.action === 'remove' ? within(activity, { kind: 'left' }) : { kind: 'ignore' };
    case 'conversationUpdate': {
      const isUs = (member: { readonly id: string }): boolean => member.id === activity.recipient.id;
      if (activity.membersAdded?.some(isUs)) return within(activity, { kind: 'came' });
      return activity.membersRemoved?.some(isUs) ? within(activity, { kind: 'left' }) : { kind: 'ignore' };
    }
    default:
      return { kind: 'ignore' };
  }
}

const actionForm = z.looseObject({ action: z.looseObject({ data: z.unknown() }) });

function within(activity: Activity, deed: Deed): Heard {
  if (activity.from?.role === 'bot') return { kind: 'ignore' };
  const { name } = activity.from ?? {};
  const locale = localeOf(activity.locale);
  return {
    kind: 'inbound',
    inbound: {
      id: nameOf(activity),
      conversation: activity.conversation.id,
      address: addressOf(activity),
      ...(name === undefined || name === '' ? {} : { names: [name] }),
      ...(locale === undefined ? {} : { locale }),
      deed,
    },
  };
}

/** Where to answer: the chat, the service it was last heard from, and who the bot is there. No name, no tenant. */
const addressOf = ({ conversation, serviceUrl, recipient }: Activity): Address => ({
  chat: conversation.id,
  service: serviceUrl,
  bot: recipient.id,
});

/**
 * The same happening always has the same name: Teams brings an activity again under its id, with a new time. The id
 * itself can be long and is not kept. One without an id is told apart by what it is.
 */
function nameOf(activity: Activity): string {
  const { type, id: given, conversation, value, text, replyToId } = activity;
  const what = given ?? JSON.stringify([type, value, text, replyToId, activity.timestamp]);
  return `a${createHash('sha256').update(`${conversation.id} ${type} ${what}`).digest('base64url').slice(0, 22)}`;
}

/** `tr-TR-u-nu-arab`: only the language is looked at, and only when it looks like one. */
const localeOf = (tag: string | undefined): string | undefined => /^[A-Za-z]{2,3}(?=$|[-_])/.exec(tag ?? '')?.[0];

const theirsOf = ({ id: given = '' }: Activity): string => theirs + given.slice(0, 128);

const pressed = (activity: Activity, data: unknown): Deed => ({
  kind: 'pressed',
  message: activity.replyToId ?? '',
  ...readGiven(data),
});

function deedOf(activity: Activity): Deed {
  // The fallback of a card's action, in apps that do not know the newer one.
  if (activity.value !== undefined && activity.value !== null) return pressed(activity, activity.value);
  const attached = activity.attachments?.find(({ contentType }) => contentType !== 'text/html');
  if (attached !== undefined)
    return { kind: 'refused', what: refusalOf(attached.contentType ?? ''), message: theirsOf(activity) };
  if (typeof activity.text !== 'string') return { kind: 'refused', what: 'other', message: theirsOf(activity) };
  return { kind: 'typed', text: plain(activity.text), message: theirsOf(activity), stays: true };
}

const refusalOf = (contentType: string): Refusal => (/^audio\//i.test(contentType) ? 'voice' : 'media');

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words alone: a mention of the bot and what Teams writes as HTML are no words. */
const plain = (text: string): string =>
  text
    .slice(0, 30_000)
    .replace(/<at>[^<]{0,200}<\/at>/gi, ' ')
    .replace(/<\/?(?:p|div|br|span|b|i|em|strong)\b[^<>]{0,200}>/gi, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/gi, (_, name: string) => entities[name.toLowerCase()] ?? ' ')
    .trim();
