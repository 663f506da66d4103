import fc from 'fast-check';
import Papa from 'papaparse';
import { readCsv, type CsvOptions, type CsvRow } from './csv.js';
import { LONGEST_LINE_BYTES } from './text-blocks.js';

async function* inChunks(text: string | Buffer, size = 7): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function rowsOf(bytes: AsyncIterable<Buffer>, options: Partial<CsvOptions> = {}): Promise<CsvRow[]> {
  const { batches } = await readCsv(bytes, { required: [], ...options });
  const rows: CsvRow[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

describe('readCsv', () => {
  it('finds columns by name whatever their case, blanks, order and byte order mark', async () => {
    const { header, batches } = await readCsv(inChunks('\ufeff CompanyNumber ;NAME\r\n01;Exemple\r\n'), {
      required: ['name'],
    });
    for await (const [row] of batches) {
      expect(header.cell(row!, 'companynumber')).toBe('01');
      expect(header.cell(row!, 'Name')).toBe('Exemple');
      expect(header.cell(row!, 'unknown')).toBeNull();
    }
  });

  it('counts the lines of multi-line cells', async () => {
    expect(await rowsOf(inChunks('a,b\n"x\ny",1\n\nz,2\n'))).toEqual([
      { line: 2, cells: ['x\ny', '1'] },
      { line: 5, cells: ['z', '2'] },
    ]);
  });

  it('reads what any RFC 4180 writer wrote, however the bytes are cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', ';', '💸') });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (data, chunk, quotes) => {
        const header = data[0]!.map((_, column) => `c${column}`);
        const text = Papa.unparse([header, ...data], { newline: '\r\n', quotes });
        const rows = await rowsOf(inChunks(text, chunk), { delimiter: ',' });
        expect(rows.map((row) => row.cells)).toEqual(
          data.filter((cells) => quotes || cells.some((value) => value.trim()) || cells.length > 1),
        );
      }),
    );
  });

  it.each([
    ['', 'EMPTY_FILE', /empty/],
    ['a,b\n', 'WRONG_HEADER', /no column siren; the file begins with: a, b/],
    ['PK\u0003\u0004binary', 'WRONG_HEADER', /siren/],
    [Buffer.from('siren,nom\n1,x\n2,Soci\xe9t\xe9\n', 'latin1'), 'NOT_UTF8', /Line 3 is not UTF-8/],
    [Buffer.from('\ufeffsiren\n1\n', 'utf16le'), 'NOT_UTF8', /Line 1/],
  ])('refuses %j as %s', async (content, code, message) => {
    await expect(rowsOf(inChunks(content, 1 << 16), { required: ['siren'] })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it('gives a row with too few or too many cells as a problem', async () => {
    expect(await rowsOf(inChunks('a,b\n1\n1,2,3\n1,2\n'))).toEqual([
      { line: 2, cells: [], problem: '1 cells instead of 2' },
      { line: 3, cells: [], problem: '3 cells instead of 2' },
      { line: 4, cells: ['1', '2'] },
    ]);
  });

  it.each([
    ['text after a closing quote', 'a,b\n"x"y,1\n2,3\n'],
    ['a quote is never closed', 'a,b\n"x,1\n2,3\n'],
  ])('loses only the line of a stray quote: %s', async (problem, text) => {
    expect(await rowsOf(inChunks(text))).toEqual([
      { line: 2, cells: [], problem },
      { line: 3, cells: ['2', '3'] },
    ]);
  });

  it('passes over a line of 2 GB without holding it', async () => {
    const megabyte = Buffer.alloc(1 << 20, 'x');
    async function* bytes(): AsyncIterable<Buffer> {
      yield Buffer.from('a,b\n1,2\n"');
      for (let i = 0; i < 2048; i++) yield megabyte;
      yield Buffer.from('"\n3,4\n');
    }
    const before = process.memoryUsage.rss();
    expect(await rowsOf(bytes())).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: [], problem: `longer than ${LONGEST_LINE_BYTES} bytes` },
      { line: 4, cells: ['3', '4'] },
    ]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 << 20);
  });
});
