import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day, LocalizedText } from '#kernel';

/** One file of the sample, in its register's own format. */
interface SampleFile {
  /** Name of the source on the command line. */
  readonly source: string;
  /** Path inside the folder of the sample. */
  readonly file: string;
  /** Day that the file describes. */
  readonly sourceOn: Day;
}

/** A company of the sample that shows what goodpayer can tell. */
export interface SampleCompany {
  readonly number: string;
  readonly name: string;
  readonly why: LocalizedText;
}

/** `sample.json`: files in the order of their import, and three companies worth trying. */
interface SampleManifest {
  readonly files: readonly SampleFile[];
  readonly companies: readonly SampleCompany[];
}

/** Reads `sample.json`, which is a file of the project itself and not input of a user. */
export async function readSampleManifest(folder: string): Promise<SampleManifest> {
  return JSON.parse(await readFile(join(folder, 'sample.json'), 'utf8')) as SampleManifest;
}
