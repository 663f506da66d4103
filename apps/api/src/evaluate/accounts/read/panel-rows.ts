import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { csvRows, type CsvRow } from '#companies';
import { DomainError } from '#kernel';

/** A table with named columns. Rows come in batches, each with the line of the file on which it begins. */
export interface PanelTable {
  readonly header: readonly string[];
  readonly batches: AsyncIterable<readonly CsvRow[]>;
}

const ATTRIBUTE = /^@attribute\s+(?:'([^']+)'|"([^"]+)"|(\S+))/i;

/**
 * Opens an ARFF file or a CSV with a header, either of them packed with gzip or not. What it is is told from its content.
 * @throws DomainError `UNREADABLE_FILE`, `EMPTY_FILE` or `WRONG_HEADER`
 */
export async function openPanel(file: string): Promise<PanelTable> {
  const batches = csvRows(unpacked(file), {})[Symbol.asyncIterator]();
  const first = await batches.next().catch((cause: Error) => {
    throw new DomainError('UNREADABLE_FILE', `${file} cannot be read: ${cause.message}`);
  });
  if (first.done) throw new DomainError('EMPTY_FILE', `${file} is empty.`);
  const isArff = first.value.some(({ cells }) => /^\s*@relation\b/i.test(cells.join(',')));
  if (isArff) return arffTable(file, csvRows(unpacked(file), { delimiter: ',' }));
  const [header, ...rows] = first.value;
  return { header: header!.cells.map(cleanName), batches: resumed(rows, batches) };
}

async function arffTable(
  file: string,
  batches: AsyncGenerator<CsvRow[]> | AsyncIterable<CsvRow[]>,
): Promise<PanelTable> {
  const header: string[] = [];
  const rest = batches[Symbol.asyncIterator]();
  for (let batch = await rest.next(); !batch.done; batch = await rest.next()) {
    for (const [at, { cells, line }] of batch.value.entries()) {
      const text = cells.join(',').trim();
      const attribute = ATTRIBUTE.exec(text);
      if (attribute) header.push((attribute[1] ?? attribute[2] ?? attribute[3])!);
      else if (/^@data\b/i.test(text)) return { header, batches: data(batch.value.slice(at + 1), rest) };
      else if (text && !text.startsWith('%') && !/^@relation\b/i.test(text))
        throw new DomainError(
          'WRONG_HEADER',
          `Line ${line}: "${text.slice(0, 40)}" belongs to no ARFF header.`,
        );
    }
  }
  throw new DomainError('WRONG_HEADER', `${file}: there is no line @data.`);
}

async function* data(
  first: readonly CsvRow[],
  rest: AsyncIterator<CsvRow[]>,
): AsyncIterable<readonly CsvRow[]> {
  for await (const batch of resumed(first, rest))
    yield batch.filter(({ cells }) => !cells[0]?.trimStart().startsWith('%'));
}

async function* resumed(
  first: readonly CsvRow[],
  rest: AsyncIterator<CsvRow[]>,
): AsyncIterable<readonly CsvRow[]> {
  yield first;
  for (let batch = await rest.next(); !batch.done; batch = await rest.next()) yield batch.value;
}

async function* unpacked(file: string): AsyncIterable<Buffer> {
  const bytes = createReadStream(file);
  yield* file.toLowerCase().endsWith('.gz') ? bytes.on('error', () => undefined).pipe(createGunzip()) : bytes;
}

function cleanName(name: string): string {
  return name.replace(/^\uFEFF/, '').trim();
}
