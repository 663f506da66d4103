import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Day } from '#kernel';
import { readFec, type LedgerReport } from '#ratings';
import { writeFec } from './generate/fec-file.js';
import type { BenchOptions } from './run.js';
import { peakMemory } from './support/peak-memory.js';
import { timed } from './support/statistics.js';

/** 200 MB. */
const LINES = 1_500_000;
const READ_CHUNK_BYTES = 1 << 17;

/** Reading and matching a FEC beside splitting its lines and cells and keeping nothing. */
export async function bench({ rows = LINES }: BenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'goodpayer-bench-ledger-'));
  try {
    const path = join(folder, '000000000FEC20251231.txt');
    await writeFec(path, rows);
    const megabytes = Math.round((await stat(path)).size / (1 << 20));
    const splitMemory = peakMemory();
    const split = await timed(() => splitOnly(path));
    const splitPeak = splitMemory.stop();
    const readMemory = peakMemory();
    const read = await timed(() => readWhole(path));
    const readPeak = readMemory.stop();
    const rate = (ms: number): number => Math.round((split.result * 1000) / ms);
    console.log(`FEC of ${megabytes} MB, ${split.result} lines, ${read.result.invoices} invoices`);
    console.log(`split only    ${rate(split.ms)} rows/s, peak memory ${splitPeak} MB`);
    console.log(`read, matched ${rate(read.ms)} rows/s, peak memory ${readPeak} MB`);
    console.log(
      `read / split  time ${(read.ms / split.ms).toFixed(2)}, memory ${(readPeak / splitPeak).toFixed(2)}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function splitOnly(path: string): Promise<number> {
  let cells = 0;
  let lines = 0;
  for await (const line of createInterface({
    input: createReadStream(path, { highWaterMark: READ_CHUNK_BYTES }),
  })) {
    cells += line.split('|').length;
    lines++;
  }
  if (cells !== lines * 18) throw new Error('The generated file is not a FEC.');
  return lines;
}

async function readWhole(path: string): Promise<LedgerReport> {
  const source = {
    fileName: path,
    open: (): AsyncIterable<Buffer> => createReadStream(path, { highWaterMark: READ_CHUNK_BYTES }),
  };
  const reading = readFec(source, { asOf: '2026-01-31' as Day, termsDays: 30 });
  for await (const batch of reading.batches) if (batch.length === 0) throw new Error('A batch is empty.');
  return reading.report();
}
