import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const HOLD_SQL = ['libs', 'apps/api/src', 'migrations'];

describe('SQL', () => {
  /** Beyond work_mem PostgreSQL compares each row with each other row, for hours; NOT EXISTS becomes a join of any size. */
  it('leaves out rows of another table with NOT EXISTS, never with NOT IN (SELECT …)', async () => {
    const offenders: string[] = [];
    for (const folder of HOLD_SQL)
      for (const file of await readdir(join(ROOT, folder), { recursive: true }))
        if (/(?<!\.spec)\.ts$/.test(file) && /\bNOT\s+IN\s*\(\s*SELECT\b/i.test(await text(folder, file)))
          offenders.push(join(folder, file));
    expect(offenders).toEqual([]);
  });
});

function text(folder: string, file: string): Promise<string> {
  return readFile(join(ROOT, folder, file), 'utf8');
}
