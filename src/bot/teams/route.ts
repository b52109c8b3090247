import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { codeOf } from '../../runtime/code.ts';
import type { Log } from '../../runtime/log.ts';
import type { Inbound } from '../channel.ts';
import { postedTo } from '../posted.ts';
import { type Activity, activityForm, toInbound } from './activity.ts';
import { type Allowed, isPersonal, mistrust } from './trust.ts';
import { type Claimed, type Expected, tokenIn, verify } from './verify.ts';

/** Takes a happening; gives what the app is to show in place of the message it came from, for one that was pressed. */
export type Take = (inbound: Inbound, activity: Activity) => Promise<object | undefined>;

/**
 * Receives activities at `/api/messages`. Every refusal is 401 or 403 with an empty body, and comes before anything is
 * kept or anybody is called: form of the token, token, channel, service, tenant, in this order.
 *
 * @param take what a happening does; nothing while the bot does not listen
 */
export function teamsRoute(expected: Expected, allowed: Allowed, take: () => Take | undefined, log: Log): Hono {
  const refuse = (context: Context, status: 400 | 401 | 403 | 503, code: string): Response => {
    log('warn', 'http.refused', { code });
    return context.body(null, status);
  };
  return postedTo(
    (context) =>
      tokenIn(context.req.header('Authorization')) === undefined ? refuse(context, 401, 'TOKEN_MISSING') : undefined,
    async (body, context) => {
      const token = tokenIn(context.req.header('Authorization')) ?? '';
      try {
        await verify(token, claimedBy(body), expected);
      } catch (error) {
        // Without keys nobody can be let in; Teams brings it again.
        return codeOf(error) === 'KEYS_UNREACHABLE'
          ? refuse(context, 503, 'KEYS_UNREACHABLE')
          : refuse(context, 401, 'TOKEN_REFUSED');
      }
      const read = activityForm.safeParse(body);
      if (!read.success) return refuse(context, 400, 'UNREADABLE');
      const trouble = mistrust(read.data, allowed);
      if (trouble !== undefined) return refuse(context, 403, trouble);
      const taking = take();
      if (taking === undefined) return context.body(null, 503);
      return answer(context, read.data, taking);
    },
  );
}

const claimedForm = z.looseObject({ channelId: z.string(), serviceUrl: z.string() });

/** What the token must name too; of what cannot be read no token is good. */
const claimedBy = (body: unknown): Claimed =>
  claimedForm.safeParse([body].flat()[0]).data ?? { channelId: '', serviceUrl: '' };

async function answer(context: Context, activity: Activity, take: Take): Promise<Response> {
  // In a channel or a group nothing is said, and nothing is kept.
  if (!isPersonal(activity)) return context.body(null, 200);
  const heard = toInbound(activity);
  if (heard.kind === 'unknown') return context.body(null, 501);
  if (heard.kind === 'ignore') return context.body(null, 200);
  const card = await take(heard.inbound, activity);
  return activity.type === 'invoke' ? context.json(invokeAnswer(card)) : context.body(null, 200);
}

/** What the app does with the card that was pressed: shows this one, or leaves it as it is. */
const invokeAnswer = (card: object | undefined): object =>
  card === undefined
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '✓' }
    : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
