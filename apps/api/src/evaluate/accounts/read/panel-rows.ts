import { csvRows, decodeUtf8OrLatin, openInputs, type CsvRow } from '#companies';
import { DomainError } from '#kernel';

/** A table with named columns. Rows come in batches, each with the line of the file on which it begins. */
export interface PanelTable {
  readonly header: readonly string[];
  readonly batches: AsyncIterable<readonly CsvRow[]>;
}

interface Attribute {
  readonly name: string;
  /** What a sparse row means by leaving it out: zero, or the first of the values that are listed. */
  readonly omitted: string;
}

const decode = decodeUtf8OrLatin;

const ATTRIBUTE = /^@attribute\s+(?:'([^']+)'|"([^"]+)"|(\S+))(?:\s*\{\s*('[^']*'|"[^"]*"|[^,}\s]+))?/i;

/**
 * Opens an ARFF file or a CSV with a header, plain, gzipped or the first file of a zip. What it is is told from its content.
 * @throws DomainError `FILE_NOT_FOUND`, `CORRUPT_FILE`, `NOT_UTF8`, `EMPTY_FILE` or `WRONG_HEADER`
 */
export async function openPanel(file: string): Promise<PanelTable> {
  const batches = csvRows(bytesOf(file), { decode })[Symbol.asyncIterator]();
  const first = await batches.next();
  if (first.done) throw new DomainError('EMPTY_FILE', `${file} is empty.`);
  const isArff = first.value.some(({ cells }) => /^\s*@relation\b/i.test(cells.join(',')));
  if (isArff) {
    await batches.return?.();
    return arffTable(file, csvRows(bytesOf(file), { delimiter: ',', decode })[Symbol.asyncIterator]());
  }
  const [header, ...rows] = first.value;
  return { header: header!.cells.map((name) => name.trim()), batches: resumed(rows, batches) };
}

async function* bytesOf(file: string): AsyncIterable<Buffer> {
  for await (const input of openInputs(file, process.stdin)) {
    try {
      yield* input.bytes();
    } finally {
      await input.close();
    }
    return;
  }
}

async function arffTable(file: string, rest: AsyncIterator<CsvRow[]>): Promise<PanelTable> {
  const attributes: Attribute[] = [];
  for (let batch = await rest.next(); !batch.done; batch = await rest.next()) {
    for (const [at, { cells, line }] of batch.value.entries()) {
      const text = cells.join(',').trim();
      const [found, quoted, doubly, plain, first] = ATTRIBUTE.exec(text) ?? [];
      if (found !== undefined) attributes.push({ name: (quoted ?? doubly ?? plain)!, omitted: first ?? '0' });
      else if (/^@data\b/i.test(text)) {
        const header = attributes.map(({ name }) => name);
        return { header, batches: data(resumed(batch.value.slice(at + 1), rest), attributes) };
      } else if (text && !text.startsWith('%') && !/^@relation\b/i.test(text))
        throw new DomainError(
          'WRONG_HEADER',
          `Line ${line}: "${text.slice(0, 40)}" belongs to no ARFF header.`,
        );
    }
  }
  throw new DomainError('WRONG_HEADER', `${file}: there is no line @data.`);
}

async function* data(
  batches: AsyncIterable<readonly CsvRow[]>,
  attributes: readonly Attribute[],
): AsyncIterable<readonly CsvRow[]> {
  for await (const batch of batches)
    yield batch
      .filter(({ cells }) => !cells[0]?.trimStart().startsWith('%'))
      .map((row) => (row.cells[0]?.trimStart().startsWith('{') ? fromSparse(row, attributes) : row));
}

/** `{0 1.5, 3 yes}`: place and value of the cells that are not the usual one. */
function fromSparse({ line, cells }: CsvRow, attributes: readonly Attribute[]): CsvRow {
  const full = attributes.map(({ omitted }) => omitted);
  const [, told = ''] = /^\{(.*)\}$/s.exec(cells.join(',').trim()) ?? [];
  for (const part of told.split(',').filter((text) => text.trim() !== '')) {
    const [, at, value] = /^\s*(\d+)\s+(.+?)\s*$/.exec(part) ?? [];
    if (at === undefined || !(Number(at) in full))
      return { line, cells: [], problem: `"${part.trim().slice(0, 30)}" is no cell of a sparse row` };
    full[Number(at)] = value!;
  }
  return { line, cells: full };
}

async function* resumed(
  first: readonly CsvRow[],
  rest: AsyncIterator<CsvRow[]>,
): AsyncIterable<readonly CsvRow[]> {
  yield first;
  for (let batch = await rest.next(); !batch.done; batch = await rest.next()) yield batch.value;
}
