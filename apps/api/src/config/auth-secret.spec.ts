import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authSecret } from './auth-secret.js';
import { parseConfig } from './parse-config.js';

describe('authSecret', () => {
  let folder = '';
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'goodpayer-secret-'))));
  afterEach(() => rm(folder, { recursive: true }));
  const secretIn = (dataFolder: string, more = {}) =>
    authSecret(parseConfig({ GOODPAYER_DATA: dataFolder, ...more }));

  it('is the one of the environment, where there is one', async () =>
    expect(await secretIn(folder, { AUTH_SECRET: 'x'.repeat(32) })).toBe('x'.repeat(32)));

  it('is made once, by chance, for its owner only', async () => {
    const data = join(folder, 'new');
    const made = await Promise.all([secretIn(data), secretIn(data), secretIn(data)]);
    expect(new Set(made).size).toBe(1);
    expect(made[0]).toMatch(/^[\w-]{64}$/);
    expect((await stat(join(data, 'auth-secret'))).mode & 0o777).toBe(0o600);
    expect(await secretIn(join(folder, 'another'))).not.toBe(made[0]);
  });

  it('says in one line what is missing when none can be kept', async () => {
    await writeFile(join(folder, 'file'), '');
    await chmod(join(folder, 'file'), 0o400);
    await expect(secretIn(join(folder, 'file'))).rejects.toMatchObject({
      code: 'INVALID_CONFIGURATION',
      message: expect.stringMatching(/^Configuration: AUTH_SECRET is missing/) as string,
    });
  });

  it('is refused when it is short, and never repeated', () =>
    expect(() => parseConfig({ AUTH_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2).*AUTH_SECRET must have/));
});
