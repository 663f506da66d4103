import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Root of the project, whether this file runs from the sources or from `dist/`. */
const ROOT = findRoot(import.meta.dirname);

export const WEB_ROOT = join(ROOT, 'dist', 'web');
export const GRAPHIQL_ROOT = join(ROOT, 'dist', 'graphiql');
/** Real public data with its list of files, `sample.json`. */
export const SAMPLE_ROOT = join(ROOT, 'data');
/** Written by `npm run codegen`. */
export const REGISTERED_DOCUMENTS = join(ROOT, 'apps', 'web', 'src', 'generated', 'persisted-documents.json');

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
