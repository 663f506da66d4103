import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { LoadSample, readSampleManifest } from '#companies';
import { Clock } from '#kernel';
import { databaseOf } from '#persistence';
import { SAMPLE_ROOT } from '../paths.js';

/**
 * Loads the sample into an empty database, and goes on with a load that was stopped. A database filled by its owner is left
 * alone; one that already holds the sample is only checked, by the fingerprints of the files.
 */
export async function loadSampleOnce(
  dataSource: DataSource,
  clock: Clock,
  dataFolder: string,
): Promise<void> {
  const { files } = await readSampleManifest(SAMPLE_ROOT);
  const names = files.map(({ file }) => file.split('/').at(-1));
  const [state] = await dataSource.query<{ wanted: boolean }[]>(
    `SELECT NOT EXISTS (SELECT FROM company) OR EXISTS (SELECT FROM import_run WHERE file_name = ANY($1)) AS wanted`,
    [names],
  );
  if (!state?.wanted) return;
  const load = new LoadSample(databaseOf(dataSource), clock);
  const results = await load.execute({ folder: SAMPLE_ROOT, rejectsFolder: join(dataFolder, 'rejects') });
  const imported = results.filter(({ outcome }) => outcome === 'IMPORTED');
  const written = imported.reduce((sum, { rowsWritten }) => sum + rowsWritten, 0);
  if (written > 0) console.log(`Loaded the sample: ${written.toLocaleString('en-GB')} public facts.`);
}
