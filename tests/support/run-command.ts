import { execFile } from 'node:child_process';
import { format } from 'node:util';
import { runCli } from '../../apps/api/src/cli.js';

/** How a run of the command line ended, as a shell would see it. */
export interface CommandEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const BUILT = new URL('../../dist/server/apps/api/src/cli.js', import.meta.url).href;
const RUN_BUILT = `import(${JSON.stringify(BUILT)}).then(({ runCli }) => runCli(process.argv))`;

/** Runs the built command line in a process of its own: whatever opens the database needs the built migrations. */
export function runBuiltCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  const env = { ...process.env, ...environment };
  const line = ['-e', RUN_BUILT, '--', 'goodpayer', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, line, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout: stdout.trimEnd(), stderr: stderr.trimEnd() }),
    );
  });
}

class Exit extends Error {
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

/**
 * Runs a command that needs no database within this process: one of its own takes seconds to start. What it prints, its
 * exit code and its environment are its own all the same.
 */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  const kept = { log: console.log, error: console.error, exit: process.exit, env: process.env };
  const [stdout, stderr]: [string[], string[]] = [[], []];
  let code = 0;
  console.log = (...said: unknown[]) => void stdout.push(format(...said));
  console.error = (...said: unknown[]) => void stderr.push(format(...said));
  process.exit = (status) => {
    throw new Exit(Number(status ?? 0));
  };
  process.env = { ...kept.env, ...environment };
  const exitCode = process.exitCode;
  try {
    process.exitCode = undefined;
    await runCli(['node', 'goodpayer', ...args]);
    code = Number(process.exitCode ?? 0);
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    code = error.code;
  } finally {
    Object.assign(console, { log: kept.log, error: kept.error });
    Object.assign(process, { exit: kept.exit, env: kept.env, exitCode });
  }
  return { code, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
}
