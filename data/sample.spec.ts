import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mentionsPerson } from '../libs/companies/privacy/names-a-person.js';
import { readSampleManifest } from '../libs/companies/import-sample/sample-manifest.js';

const HERE = import.meta.dirname;
const MOST_BYTES = 5 * 1024 * 1024;
const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(HERE, name)).isFile());
const data = files.filter((name) => ['.gz', '.csv', '.jsonl', '.json', '.xml'].includes(extname(name)));

function textOf(name: string): string {
  const bytes = readFileSync(join(HERE, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe('the sample data', () => {
  it.each(data)('addresses nobody in %s', (name) => {
    const sentences = textOf(name).replace(/<[^>]*>/g, '\n').split('\n');
    expect(sentences.filter(mentionsPerson)).toEqual([]);
  });

  it.each(data)('holds no officer and no birth date in %s', (name) => {
    expect(textOf(name)).not.toMatch(/"(dirigeants|prenoms?|annee_de_naissance|date_de_naissance)"|<(nom|prenom|nomUsage)>/);
  });

  it('is small', () => {
    expect(files.reduce((bytes, name) => bytes + statSync(join(HERE, name)).size, 0)).toBeLessThan(MOST_BYTES);
  });

  it('lists every file that it ships, and says of each folder where it comes from', async () => {
    const manifest = await readSampleManifest(HERE);
    const listed = manifest.files.map(({ file }) => file);
    const folders = new Set(listed.map((file) => file.split('/')[0]!));
    expect(data.filter((name) => folders.has(name.split('/')[0]!)).sort()).toEqual([...listed].sort());
    const readme = textOf('README.md');
    for (const folder of folders) expect(readme).toContain(`## ${folder}`);
  });
});
