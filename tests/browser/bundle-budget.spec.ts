import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const WEB = join(import.meta.dirname, '..', '..', 'dist', 'web');
const BUDGET_BYTES = 200 * 1000;
const ENTRY = 'index.html';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(WEB, '.vite', 'manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>;

/** Keys of a chunk and of all that it loads at once. */
function loadedWith(keys: readonly string[], seen = new Set<string>()): Set<string> {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    loadedWith(manifest[key]?.imports ?? [], seen);
  }
  return seen;
}

function gzippedBytes(keys: Iterable<string>): number {
  return [...keys]
    .map((key) => manifest[key]?.file ?? '')
    .filter((file) => file.endsWith('.js'))
    .reduce((total, file) => total + gzipSync(readFileSync(join(WEB, file))).length, 0);
}

describe('the first screen', () => {
  const french = Object.keys(manifest).filter((key) => key.endsWith('i18n/fr/index.ts'));
  const first = loadedWith([ENTRY, ...french]);

  it('costs less than 200 kB of compressed script, texts included', () => {
    expect(french).toHaveLength(1);
    const bytes = gzippedBytes(first);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(BUDGET_BYTES);
  });

  it('leaves the charts to the report', () => {
    const charts = Object.keys(manifest).filter((key) => /(?:practices|turnover)-chart\.tsx$/.test(key));
    expect(charts).toHaveLength(2);
    const ofCharts = [...loadedWith(charts)].filter((key) => !first.has(key));
    expect(gzippedBytes(ofCharts)).toBeGreaterThan(50_000);
  });

  it('loads the report without waiting for its sliders', () => {
    const report = loadedWith(Object.keys(manifest).filter((key) => key.endsWith('routes/report.tsx')));
    const sliders = Object.keys(manifest).filter((key) => key.endsWith('what-if/what-if.tsx'));
    expect(sliders).toHaveLength(1);
    expect(report.has(sliders[0]!)).toBe(false);
  });

  it('holds no inline script', () => {
    const html = readFileSync(join(WEB, ENTRY), 'utf8');
    expect(html.match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toBeNull();
  });
});
