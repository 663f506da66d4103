import { join } from 'node:path';
import type { Database } from '#persistence';
import { createHash } from 'node:crypto';
import { CHECK_DOCUMENT, UNCACHED_CHECK_DOCUMENT } from './check-servers/check-document.js';
import { postgraphilePeer } from './check-servers/postgraphile-peer.js';
import { fillCompanies } from './generate/fill-companies.js';
import type { BenchOptions } from './run.js';
import { withBenchDatabase } from './support/bench-database.js';
import { startChildServer, type ChildServer } from './support/child-server.js';
import { fillFacts } from './support/fill-facts.js';
import { load, type Load, type Target } from './support/load.js';
import { percentile } from './support/statistics.js';

const ROUNDS = 5;
const SECONDS = 4;
const ASKED_COMPANIES = 1_000;

type Loads = Map<string, Load[]>;

/** The report query at 32 connections beside node:http with one prepared statement, and PostGraphile; rounds interleaved. */
export async function bench({ rows = 10_000 }: BenchOptions): Promise<void> {
  await withBenchDatabase(async (database) => {
    await fillCompanies(database, rows);
    await fillFacts(database);
    const numbers = await askedNumbers(database);
    const environment = { DATABASE_URL: urlOf(database) };
    const raw = await startChildServer(join(import.meta.dirname, 'check-servers', 'raw.js'), environment);
    const api = await startChildServer(
      join(import.meta.dirname, 'check-servers', 'goodpayer.js'),
      environment,
    );
    const peer = await postgraphilePeer(database, environment);
    try {
      const targets = targetsOf(raw, api, numbers);
      if (peer)
        targets.set('PostGraphile 5', {
          url: `http://127.0.0.1:${peer.port}/graphql`,
          bodies: peer.bodies(numbers),
        });
      await scoreAll(targets.get('goodpayer, any query')!);
      await database.rows('VACUUM ANALYZE reliability_snapshot');
      await sameAnswers(targets);
      report(await measure(targets));
    } finally {
      await Promise.all([raw.stop(), api.stop(), peer?.stop()]);
    }
  });
}

async function askedNumbers(database: Database): Promise<string[]> {
  const rows = await database.rows<{ number: string }>(
    'SELECT record_id AS number FROM company ORDER BY md5(company_id) LIMIT $1',
    [ASKED_COMPANIES],
  );
  return rows.map(({ number }) => number);
}

/** A company that was never scored is scored when it is first asked for. */
async function scoreAll({ url, bodies }: Target): Promise<void> {
  for (const body of bodies) await answerTo(url, body);
}

async function answerTo(url: string, body: string): Promise<string> {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return JSON.stringify(await answer.json());
}

function urlOf({ pool }: Database): string {
  return pool.options.connectionString!;
}

function targetsOf(raw: ChildServer, api: ChildServer, numbers: readonly string[]): Map<string, Target> {
  const bodies = (ask: object) => numbers.map((number) => JSON.stringify({ ...ask, variables: { number } }));
  const hash = (document: string) => createHash('sha256').update(document).digest('hex');
  const url = `http://127.0.0.1:${api.port}/graphql`;
  return new Map([
    ['raw', { url: `http://127.0.0.1:${raw.port}/`, bodies: bodies({ query: CHECK_DOCUMENT }) }],
    ['goodpayer, any query', { url, bodies: bodies({ query: CHECK_DOCUMENT }) }],
    ['goodpayer, registered', { url, bodies: bodies({ documentId: hash(UNCACHED_CHECK_DOCUMENT) }) }],
    ['goodpayer, cached', { url, bodies: bodies({ documentId: hash(CHECK_DOCUMENT) }) }],
  ]);
}

/** A server that answers less is faster: each must give the raw server's answer. */
async function sameAnswers(targets: ReadonlyMap<string, Target>): Promise<void> {
  const answers = [...targets].map(async ([name, { url, bodies }]) => ({
    name,
    length: (await answerTo(url, bodies[0]!)).length,
  }));
  const [expected, ...others] = await Promise.all(answers);
  for (const { name, length } of others) {
    if (length < expected!.length * 0.95)
      throw new Error(`${name} answers ${length} characters, raw ${expected!.length}`);
  }
}

async function measure(targets: ReadonlyMap<string, Target>): Promise<Loads> {
  const loads: Loads = new Map([...targets.keys()].map((name) => [name, []]));
  for (const target of targets.values()) await load(target, 2);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, target] of targets) loads.get(name)!.push(await load(target, SECONDS));
  }
  return loads;
}

function report(loads: Loads): void {
  const raw = loads.get('raw')!;
  const median = (values: readonly number[]) => percentile(values, 0.5);
  for (const [name, measured] of loads) {
    const ratio = median(measured.map(({ perSecond }, round) => perSecond / raw[round]!.perSecond));
    const [perSecond, p50, p99] = [
      median(measured.map((one) => one.perSecond)),
      median(measured.map((one) => one.p50)),
      median(measured.map((one) => one.p99)),
    ];
    console.log(
      `${name.padEnd(24)} ratio ${ratio.toFixed(2)}  ${perSecond.toFixed(0).padStart(6)} req/s  p50 ${p50} ms  p99 ${p99} ms`,
    );
  }
}
