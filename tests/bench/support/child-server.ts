import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface ChildServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Runs a server module in a process of its own; the module sends its port when it listens. */
export async function startChildServer(
  path: string,
  environment: Readonly<Record<string, string>>,
): Promise<ChildServer> {
  const child: ChildProcess = fork(path, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [port] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${path} ended before it listened`))),
  ])) as [number];
  return {
    port,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
