import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { DomainError } from '#kernel';
import type { ImportInput } from '../source-definition.js';
import { CsvHeader, refuseMissing, type CsvFile, type CsvRow } from './csv.js';
import type { TableOptions } from './read-table.js';

/** Types whose text is the same as in the CSV file of the same register. A number with a fraction has lost the identifier. */
const TEXT_LIKE = /^(VARCHAR|BOOLEAN|DATE|TIMESTAMP.*|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?)$/;

/** One thread and little memory: the rows are consumed more slowly than DuckDB reads them. */
const SETTINGS = { threads: '1', memory_limit: '128MB' };

interface ParquetColumn {
  readonly name: string;
  readonly type: string;
}

/** Reads the wanted columns of a Parquet file as rows of text, in the order of the file. */
export async function readParquet(
  input: ImportInput,
  { required, optional }: TableOptions,
): Promise<CsvFile> {
  const source = `read_parquet('${escaped(input.path!)}')`;
  const instance = await DuckDBInstance.create(':memory:', SETTINGS);
  const connection = await instance.connect();
  try {
    const all = await readable(input, () => columnsOf(connection, source));
    refuseMissing(new CsvHeader(all.map(({ name }) => name)), required);
    const wantedNames = new Set([...required.flat(), ...optional].map((name) => name.toLowerCase()));
    const wanted = all.filter(({ name }) => wantedNames.has(name.toLowerCase()));
    refuseOtherTypes(wanted);
    return {
      header: new CsvHeader(wanted.map(({ name }) => name)),
      batches: rowsOf(
        input,
        instance,
        connection,
        `SELECT ${wanted.map(({ name }) => `CAST("${name.replaceAll('"', '""')}" AS VARCHAR)`).join(', ')} FROM ${source}`,
        source,
      ),
    };
  } catch (error) {
    release(instance, connection);
    throw error;
  }
}

async function* rowsOf(
  input: ImportInput,
  instance: DuckDBInstance,
  connection: DuckDBConnection,
  sql: string,
  source: string,
): AsyncIterable<readonly CsvRow[]> {
  try {
    if (input.progress) {
      const counted = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${source}`);
      Object.assign(input.progress, { done: 0, total: Number(counted.getRows()[0]![0]) });
    }
    const result = await readable(input, () => connection.stream(sql));
    let line = 0;
    for (;;) {
      const chunk = await readable(input, () => result.fetchChunk());
      if (!chunk || chunk.rowCount === 0) return;
      const rows = chunk.getRows() as (string | null)[][];
      if (input.progress) input.progress.done += rows.length;
      yield rows.map((cells) => ({ line: ++line, cells: cells.map((cell) => cell ?? '') }));
    }
  } finally {
    release(instance, connection);
  }
}

async function columnsOf(connection: DuckDBConnection, source: string): Promise<ParquetColumn[]> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`);
  return described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
}

function refuseOtherTypes(columns: readonly ParquetColumn[]): void {
  const wrong = columns.filter(({ type }) => !TEXT_LIKE.test(type));
  if (wrong.length === 0) return;
  const shown = wrong.map(({ name, type }) => `${name} is ${type}`).join(', ');
  throw new DomainError(
    'WRONG_COLUMN_TYPE',
    `Wrong column types: ${shown}; text, whole numbers, booleans and dates are read.`,
  );
}

async function readable<T>(input: ImportInput, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const [reason] = (cause as Error).message.split('\n');
    throw new DomainError('CORRUPT_FILE', `${input.fileName} is a damaged or cut Parquet file: ${reason}`);
  }
}

/** A path is a pattern to DuckDB: its own wildcards are made literal. */
function escaped(path: string): string {
  return path.replace(/[*?[]/g, '[$&]').replaceAll("'", "''");
}

function release(instance: DuckDBInstance, connection: DuckDBConnection): void {
  connection.closeSync();
  instance.closeSync();
}
