import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { wordsOf, type EngineMaker } from './search-engine.js';

/**
 * SQLite FTS5 with its trigram tokenizer, as its documentation advises: all words as substrings by bm25; when that finds
 * nothing, any of the trigrams, which is its way to forgive typing errors. Numbers have their own index.
 */
export const makeSqliteEngine: EngineMaker = async (units) => {
  const folder = await mkdtemp(join(tmpdir(), 'goodpayer-bench-'));
  const db = new Libsql(join(folder, 'peer.db'));
  db.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -500000;
    CREATE TABLE unit (id INTEGER PRIMARY KEY, siren TEXT);
    CREATE VIRTUAL TABLE name USING fts5(names, content = '', tokenize = 'trigram')`);
  const addUnit = db.prepare('INSERT INTO unit VALUES (?, ?)');
  const addName = db.prepare('INSERT INTO name (rowid, names) VALUES (?, ?)');
  db.exec('BEGIN');
  let id = 0;
  for (const unit of units()) {
    addUnit.run(++id, unit.siren);
    addName.run(id, [unit.name, unit.acronym, unit.tradeName].filter(Boolean).join(' | '));
  }
  db.exec(
    `COMMIT; CREATE UNIQUE INDEX unit_siren ON unit (siren); INSERT INTO name (name) VALUES ('optimize')`,
  );
  const byNumber = db.prepare('SELECT siren FROM unit WHERE siren = ?');
  const byName = db.prepare(
    'SELECT siren FROM name JOIN unit ON unit.id = name.rowid WHERE names MATCH ? ORDER BY rank LIMIT 5',
  );
  const sirens = (rows: unknown[]) => (rows as { siren: string }[]).map((row) => row.siren);
  return {
    label: 'SQLite FTS5 trigram',
    search: (query) => {
      const number = sirens(byNumber.all(query.replaceAll(' ', '')));
      if (number.length > 0) return number;
      const words = wordsOf(query).filter((word) => word.length >= 3);
      if (words.length === 0) return [];
      const whole = sirens(byName.all(words.map((word) => `"${word}"`).join(' AND ')));
      return whole.length > 0 ? whole : sirens(byName.all(trigrams(words).join(' OR ')));
    },
    close: () => {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

function trigrams(words: readonly string[]): string[] {
  const found = words.flatMap((word) =>
    Array.from({ length: word.length - 2 }, (_, i) => `"${word.slice(i, i + 3)}"`),
  );
  return [...new Set(found)];
}
