import autocannon from 'autocannon';

export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export interface Target {
  readonly url: string;
  /** JSON bodies, sent one after the other by each connection. */
  readonly bodies: readonly string[];
}

const CONNECTIONS = 32;

/** Asks as fast as 32 connections can for so many seconds. @throws Error when an answer was not a success */
export async function load({ url, bodies }: Target, seconds: number): Promise<Load> {
  const requests = bodies.map((body) => ({
    method: 'POST' as const,
    headers: { 'content-type': 'application/json' },
    body,
  }));
  const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, requests });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}
