import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { request } from 'undici';
import { Clock, type Siren } from '#kernel';
import { LIVE_REGISTER_OPTIONS, type LiveRegisterOptions } from './live-register.options.js';
import { readRegisterAnswer, type RegisterAnswer } from './register-answer.js';
import { TokenBucket } from './token-bucket.js';

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly retryAfterSeconds: number | null;
}

const USER_AGENT = 'goodpayer/0.1 (open-source prospect check; asks about one company at a time)';
const MOST_ATTEMPTS = 3;
/** Longer waits than this are for the visitor to decide, not for us. */
const LONGEST_WAIT_SECONDS = 2;
/** After a failure the register is left alone that long, so that an outage costs one slow page and not all of them. */
const QUIET_SECONDS = 30;

/** Asks the API Recherche d'entreprises about one company: within its rate, never longer than the timeout for each attempt. */
@Injectable()
export class RechercheEntreprisesClient {
  private readonly bucket: TokenBucket;
  private quietUntil = 0;

  constructor(
    @Inject(LIVE_REGISTER_OPTIONS) private readonly options: LiveRegisterOptions,
    private readonly clock: Clock,
  ) {
    this.bucket = new TokenBucket(options.requestsPerSecond);
  }

  async ask(siren: Siren): Promise<RegisterAnswer> {
    const quietSeconds = Math.ceil((this.quietUntil - this.clock.now().getTime()) / 1_000);
    if (quietSeconds > 0) return unavailable(quietSeconds);
    const reply = await this.replyTo(siren);
    const answer = reply?.status === 200 ? readRegisterAnswer(reply.body, siren) : null;
    return answer ?? this.keepQuiet(reply?.retryAfterSeconds ?? QUIET_SECONDS);
  }

  /** Asks again, a bounded number of times, only when the register says when. */
  private async replyTo(siren: Siren): Promise<Reply | null> {
    for (let attempt = 1; ; attempt++) {
      await sleep(this.bucket.reserve());
      const reply = await this.send(siren);
      const wait = reply?.status === 429 ? reply.retryAfterSeconds : null;
      if (wait === null || wait > LONGEST_WAIT_SECONDS || attempt === MOST_ATTEMPTS) return reply;
      await sleep(wait * 1_000);
    }
  }

  /** `minimal` without `dirigeants`: the names of officers are not even transferred. */
  private async send(siren: Siren): Promise<Reply | null> {
    const url = new URL('/search', this.options.baseUrl);
    url.search = new URLSearchParams({ q: siren, minimal: 'True', include: 'siege,complements' }).toString();
    const signal = AbortSignal.timeout(this.options.timeoutMs);
    try {
      const { statusCode, headers, body } = await request(url, {
        headers: { 'user-agent': USER_AGENT, accept: 'application/json' },
        signal,
      });
      return {
        status: statusCode,
        body: await body.text(),
        retryAfterSeconds: secondsOf(headers['retry-after'], this.clock.now()),
      };
    } catch {
      // unreachable, cut or too slow: all the same to the visitor, and the reason names no company
      return null;
    }
  }

  private keepQuiet(seconds: number): RegisterAnswer {
    this.quietUntil = this.clock.now().getTime() + seconds * 1_000;
    return unavailable(seconds);
  }
}

function unavailable(retryAfterSeconds: number): RegisterAnswer {
  return { kind: 'UNAVAILABLE', unavailable: { source: 'RECHERCHE_ENTREPRISES', retryAfterSeconds } };
}

/** `Retry-After` is a number of seconds or an HTTP date (RFC 9110). */
function secondsOf(header: string | string[] | undefined, now: Date): number | null {
  const text = Array.isArray(header) ? header[0] : header;
  if (!text) return null;
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now.getTime()) / 1_000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}
