/** `npm run dev`: API and web, both reloaded on change. The web page is on Vite's port and asks the API through its proxy. */
import { spawn } from 'node:child_process';

const commands = [
  ['nest', 'start', '--watch', '--entryFile', 'apps/api/src/start/serve'],
  ['vite', 'apps/web'],
];
const children = commands.map(([command, ...args]) =>
  spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }),
);

function stopAll(signal) {
  for (const child of children) child.kill(signal);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopAll(signal));
for (const child of children) child.once('exit', () => stopAll('SIGTERM'));
