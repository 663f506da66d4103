import type { ImportInput } from '../source-definition.js';
import { readCsv, type CsvFile, type CsvOptions } from './csv.js';
import { readParquet } from './parquet.js';
import { DomainError } from '#kernel';

export interface TableOptions {
  /** Columns without which the file is not the expected one, each under one of its names. */
  readonly required: CsvOptions['required'];
  /** Columns that are used when the file has them. */
  readonly optional: readonly string[];
}

/**
 * Opens a CSV or a Parquet file as the same stream of rows of text.
 * @throws DomainError `WRONG_HEADER`, `WRONG_COLUMN_TYPE`, `EMPTY_FILE`, `NOT_UTF8`, `CORRUPT_FILE`, `WRONG_FORMAT`.
 */
export async function readTable(input: ImportInput, options: TableOptions): Promise<CsvFile> {
  if (input.format === 'csv') return readCsv(input.bytes(), { required: options.required });
  if (input.format === 'parquet') return readParquet(input, options);
  throw new DomainError(
    'WRONG_FORMAT',
    `${input.fileName} looks like ${input.format}: this source is read from CSV or Parquet.`,
  );
}
