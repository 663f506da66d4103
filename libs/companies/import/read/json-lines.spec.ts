import fc from 'fast-check';
import { readJson, type JsonRecord } from './json-lines.js';
import { LONGEST_LINE_BYTES } from './text-blocks.js';

async function* inChunks(text: string, size: number): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function recordsOf(text: string, format: 'json' | 'jsonl', size = 5): Promise<JsonRecord[]> {
  const records: JsonRecord[] = [];
  for await (const batch of readJson(inChunks(text, size), format)) records.push(...batch);
  return records;
}

describe('readJson', () => {
  it('reads the same records from an array, from an answer and from lines, however the bytes are cut', async () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        async (records, size) => {
          const expected = records.map((value, index) => ({
            line: index + 1,
            value: JSON.parse(JSON.stringify(value)) as unknown,
          }));
          expect(await recordsOf(JSON.stringify(records, null, 1), 'json', size)).toEqual(expected);
          expect(
            await recordsOf(
              JSON.stringify({ nhits: 1, facets: [{ records: [{}] }], results: records }),
              'json',
              size,
            ),
          ).toEqual(expected);
          expect(
            await recordsOf(records.map((value) => JSON.stringify(value)).join('\n'), 'jsonl', size),
          ).toEqual(expected);
        },
      ),
    );
  });

  it('takes a lone object as one record', async () => {
    expect(await recordsOf('{"id": 1, "people": [{"x": 2}]}', 'json')).toEqual([
      { line: 1, value: { id: 1, people: [{ x: 2 }] } },
    ]);
  });

  it('finds nothing in an empty array', async () => {
    expect(await recordsOf('{"total_count": 0, "results": []}', 'json').then((found) => found.length)).toBe(
      1,
    );
    expect(await recordsOf('[]', 'json')).toEqual([]);
  });

  it('refuses a document that is cut', async () => {
    await expect(recordsOf('[{"a": 1}, {"b":', 'json')).rejects.toMatchObject({ code: 'CORRUPT_FILE' });
  });

  it('gives a bad or endless record as a problem and goes on', async () => {
    const endless = `{"a":"${'x'.repeat(LONGEST_LINE_BYTES)}"}`;
    const problems = [
      { line: 1, problem: 'not valid JSON' },
      { line: 2, problem: `longer than ${LONGEST_LINE_BYTES} bytes` },
    ];
    expect(await recordsOf(`{bad}\n${endless}\n{"a":1}\n`, 'jsonl', 1 << 16)).toEqual([
      ...problems,
      { line: 3, value: { a: 1 } },
    ]);
    expect(await recordsOf(`[{bad},${endless},{"a":1}]`, 'json', 1 << 16)).toEqual([
      ...problems,
      { line: 3, value: { a: 1 } },
    ]);
  });
});
