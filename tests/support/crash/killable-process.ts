import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ProcessDefinition {
  /** A JavaScript file, e.g. `main.js` or `worker.js` of the build. */
  readonly script: string;
  /** Added to this process's own environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** An address that answers 200 once the process serves, or a text that it prints when it works. */
  readonly ready: { readonly url: string } | { readonly prints: string };
}

/** A process of its own that is killed without warning and started again, any number of times. */
export class KillableProcess {
  private child?: ChildProcess;
  private output = '';

  constructor(private readonly definition: ProcessDefinition) {}

  start(): void {
    const { script, environment } = this.definition;
    this.output = '';
    this.child = spawn(process.execPath, [script], { env: { ...process.env, ...environment } });
    const note = (chunk: Buffer) => void (this.output += chunk);
    this.child.stdout!.on('data', note);
    this.child.stderr!.on('data', note);
  }

  /** @throws when the process ended by itself, with what it said. */
  async isReady(): Promise<void> {
    const { ready, script } = this.definition;
    for (;;) {
      if (typeof this.child?.exitCode === 'number')
        throw new Error(`${script} ended by itself: ${this.output}`);
      if ('prints' in ready ? this.output.includes(ready.prints) : await answers(ready.url)) return;
      await sleep(20);
    }
  }

  async kill(): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
