import { readSampleManifest } from '#companies';
import type { MailConfig } from '../config/mail-config.js';
import { SAMPLE_ROOT } from '../paths.js';

/** What `npm start` prints when it is ready: the address, where e-mails can be read, and three companies worth trying. */
export async function banner(port: string, { mailbox }: MailConfig): Promise<string> {
  const address = `http://localhost:${port}`;
  const { companies } = await readSampleManifest(SAMPLE_ROOT);
  const widest = Math.max(...companies.map(({ number, name }) => number.length + name.length));
  const examples = companies.map(
    ({ number, name, why }) => `  ${number} ${name.padEnd(widest - number.length)}  ${why.en}`,
  );
  return [
    '',
    `goodpayer is ready: ${address}  (API: ${address}/graphql)`,
    ...(mailbox === 'NOBODY' ? [] : [`E-mails: ${address}/dev/mailbox`]),
    '',
    'Worth trying:',
    ...examples,
    '',
  ].join('\n');
}
