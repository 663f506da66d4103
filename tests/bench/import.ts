import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { createWriteStream } from 'node:fs';
import { ALL_SOURCES, ImportPlace } from '#companies';
import { FrozenClock, type Day } from '#kernel';
import type { Database } from '#persistence';
import { writeSireneUnits } from './generate/sirene-csv.js';
import type { BenchOptions } from './run.js';
import { withBenchDatabase } from './support/bench-database.js';
import { peakMemory } from './support/peak-memory.js';
import { timed } from './support/statistics.js';

const SOURCE_ON = '2026-08-01' as Day;

/** Import of a StockUniteLegale file (CSV to validated, merged rows) beside COPY of the same rows as ready text. */
export async function bench({ rows = 1_000_000 }: BenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'goodpayer-bench-import-'));
  try {
    const csv = join(folder, 'StockUniteLegale_utf8.csv');
    await writeSireneUnits(csv, rows);
    await withBenchDatabase(async (database) => {
      const peak = peakMemory();
      const imported = await timed(() => importUnits(database, csv));
      const megabytes = peak.stop();
      const ready = join(folder, 'company.copy');
      await unload(database, ready);
      await database.rows('CREATE TABLE ready (LIKE company INCLUDING ALL)');
      const copied = await timed(() => load(database, ready));
      const rate = (ms: number): number => Math.round((rows * 1000) / ms);
      console.log(`import        ${rate(imported.ms)} rows/s, peak memory ${megabytes} MB`);
      console.log(`COPY          ${rate(copied.ms)} rows/s`);
      console.log(`import / COPY ${(copied.ms / imported.ms).toFixed(2)} (target 0.40)`);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without the search index: it is measured by the search bench, and COPY makes none either. */
async function importUnits(database: Database, place: string): Promise<void> {
  const importPlace = new ImportPlace(
    database,
    new FrozenClock(new Date('2026-08-02')),
    ALL_SOURCES,
    async () => undefined,
  );
  await importPlace.execute({
    source: 'sirene-units',
    place,
    stdin: Readable.from([]),
    sourceOn: SOURCE_ON,
    announcesChanges: false,
    again: false,
    rejects: { folder: null, fallbackFolder: tmpdir() },
  });
}

async function unload(database: Database, path: string): Promise<void> {
  await database.withConnection((client) =>
    pipeline(client.query(copyTo('COPY company TO STDOUT')), createWriteStream(path)),
  );
}

async function load(database: Database, path: string): Promise<void> {
  await database.withConnection((client) =>
    pipeline(
      createReadStream(path, { highWaterMark: 1 << 18 }),
      client.query(copyFrom('COPY ready FROM STDIN')),
    ),
  );
}
