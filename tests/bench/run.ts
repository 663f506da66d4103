import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run bench -- <name> [--rows N]` passes on. */
export interface BenchOptions {
  /** Size of the generated data; each bench has its own default. */
  readonly rows: number | undefined;
}

/** A bench module exports `bench`: it prints its figures and leaves nothing behind. */
interface BenchModule {
  readonly bench: (options: BenchOptions) => Promise<void>;
}

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.js') && file !== 'run.js')
  .map((file) => file.slice(0, -'.js'.length));
const { name, rows } = given();

if (name && (rows === undefined || (Number.isInteger(rows) && rows > 0))) {
  const { bench } = (await import(join(import.meta.dirname, `${name}.js`))) as BenchModule;
  await bench({ rows });
} else {
  console.error(`Usage: npm run bench -- <${names.join(' | ')}> [--rows N]`);
  process.exitCode = 2;
}

/** Without a name: the command line asks for something that there is not, or for help. */
function given(): { name?: string; rows?: number } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { rows: { type: 'string' } },
    });
    const name = names.find((known) => known === positionals[0]);
    return { ...(name && { name }), ...(values.rows !== undefined && { rows: Number(values.rows) }) };
  } catch {
    return {};
  }
}
