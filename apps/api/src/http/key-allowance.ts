import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DailyQuota } from '#identity';
import { refuse, tooManyRequests } from './refuse.js';

type Minute = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>;

/** Says what is left of this minute, in the words that addresses read. False: the request was refused. */
export function takeFromMinute(reply: FastifyReply, minute: Minute): boolean {
  if (minute.isAllowed) return true;
  const { max, remaining, ttlInSeconds, isExceeded } = minute;
  void reply.headers({
    'x-ratelimit-limit': max,
    'x-ratelimit-remaining': remaining,
    'x-ratelimit-reset': ttlInSeconds,
  });
  if (isExceeded) tooManyRequests(reply, ttlInSeconds);
  return !isExceeded;
}

/** Says what is left of this day. False: the request was refused. */
export function takeFromDay(
  reply: FastifyReply,
  { limit, remaining, isSpent, resetsAt, secondsLeft }: DailyQuota,
): boolean {
  void reply.headers({
    'x-quota-limit': limit,
    'x-quota-remaining': remaining,
    'x-quota-reset': secondsLeft,
  });
  if (!isSpent) return true;
  void reply.header('retry-after', secondsLeft);
  refuse(reply, 429, {
    code: 'QUOTA_EXCEEDED',
    message: `This API key has asked ${limit} times today: ask again after midnight, UTC.`,
    more: { resetsAt: resetsAt.toISOString() },
  });
  return false;
}
