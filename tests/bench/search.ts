import { refreshSearchIndex } from '#companies';
import { fillCompanies } from './generate/fill-companies.js';
import { generateUnits, type GeneratedUnit } from './generate/units.js';
import type { BenchOptions } from './run.js';
import { goodpayerEngine } from './search-peers/goodpayer-engine.js';
import { makeMiniSearchEngine } from './search-peers/minisearch-engine.js';
import type { SearchEngine } from './search-peers/search-engine.js';
import { askAbout, KINDS, type Question, type QuestionKind } from './search-peers/search-questions.js';
import { makeSqliteEngine } from './search-peers/sqlite-engine.js';
import { withBenchDatabase } from './support/bench-database.js';
import { percentile, timed } from './support/statistics.js';

const QUESTIONS_PER_KIND = 200;
/** A slow peer answers the first questions only, for this long per kind; ratios compare the same questions. */
const PEER_BUDGET_MS = 15_000;
/** MiniSearch holds its index in the memory of the process: beyond this it does not fit in Node's default heap. */
const MINISEARCH_ROWS = 1_000_000;

/** Answers of one engine to the questions of one kind, in order. */
interface Answers {
  readonly ms: number[];
  readonly first: boolean[];
  readonly inFive: boolean[];
}
type Results = Record<QuestionKind, Answers>;

/** Search by number, exact name, prefix, one and two typing errors and words, beside SQLite FTS5 and MiniSearch. */
export async function bench({ rows = 1_000_000 }: BenchOptions): Promise<void> {
  await withBenchDatabase(async (database) => {
    const fill = await timed(() => fillCompanies(database, rows));
    const index = await timed(() => refreshSearchIndex(database, { changedSince: new Date(0) }));
    console.log(`${rows} companies filled in ${seconds(fill.ms)} s, indexed in ${seconds(index.ms)} s`);
    const units = new Map(Array.from(generateUnits(rows), (unit) => [unit.siren, unit]));
    const questions = askAbout([...units.values()], QUESTIONS_PER_KIND);
    const ours = goodpayerEngine(database);
    await answerAll(ours, askAbout([...units.values()], 50, 8), units);
    const results = await answerAll(ours, questions, units);
    print(ours, results);
    await printThroughput(ours, questions);
    for (const make of [makeSqliteEngine, makeMiniSearchEngine]) {
      if (make === makeMiniSearchEngine && rows > MINISEARCH_ROWS) {
        console.log(
          `MiniSearch: not run, it does not hold ${rows} companies; compare at --rows ${MINISEARCH_ROWS}`,
        );
        continue;
      }
      const built = await timed(() => make(() => generateUnits(rows)));
      const peer = built.result;
      console.log(`\n${peer.label} indexed in ${seconds(built.ms)} s`);
      const theirs = await answerAll(peer, questions, units, PEER_BUDGET_MS);
      print(peer, theirs, results);
      peer.close();
    }
  });
}

async function answerAll(
  engine: SearchEngine,
  questions: readonly Question[],
  units: Map<string, GeneratedUnit>,
  budget = Infinity,
): Promise<Results> {
  const results = Object.fromEntries(
    KINDS.map((kind) => [kind, { ms: [], first: [], inFive: [] }]),
  ) as unknown as Results;
  for (const kind of KINDS) {
    const { ms, first, inFive } = results[kind];
    let spent = 0;
    for (const question of questions.filter((each) => each.kind === kind)) {
      const answer = await timed(() => engine.search(question.text));
      const right = answer.result.map((siren) => question.accepts(units.get(siren)!));
      ms.push(answer.ms);
      first.push(right[0] ?? false);
      inFive.push(right.includes(true));
      if ((spent += answer.ms) > budget) break;
    }
  }
  return results;
}

/** With `ours`, adds how many times faster goodpayer answers the same questions. */
function print(engine: SearchEngine, results: Results, ours?: Results): void {
  const lines = KINDS.map((kind) => {
    const { ms, first, inFive } = results[kind];
    const same = ours && ours[kind].ms.slice(0, ms.length);
    return {
      kind,
      questions: ms.length,
      'p50 ms': round(percentile(ms, 0.5)),
      'p95 ms': round(percentile(ms, 0.95)),
      'first %': share(first),
      'in five %': share(inFive),
      ...(same && {
        'goodpayer first %': share(ours[kind].first.slice(0, ms.length)),
        '× faster p50': round(percentile(ms, 0.5) / percentile(same, 0.5)),
        '× faster p95': round(percentile(ms, 0.95) / percentile(same, 0.95)),
      }),
    };
  });
  console.log(engine.label);
  console.table(lines);
}

/** All questions at once through the pool, as a server would meet them. */
async function printThroughput(engine: SearchEngine, questions: readonly Question[]): Promise<void> {
  const { ms } = await timed(() => Promise.all(questions.map((question) => engine.search(question.text))));
  console.log(`${engine.label}: ${Math.round((1000 * questions.length) / ms)} searches/s through the pool`);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function share(flags: readonly boolean[]): number {
  return round((100 * flags.filter(Boolean).length) / flags.length);
}
