import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import { serveWebClient } from './web-client.js';

describe('serveWebClient', () => {
  let root = '';
  let app: FastifyInstance;
  const get = (url: string) => app.inject({ method: 'GET', url });

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'goodpayer-web-'));
    await mkdir(join(root, 'assets'));
    await writeFile(join(root, 'index.html'), '<title>page</title>');
    await writeFile(join(root, 'assets', 'main-abc.js'), 'export {}');
    await writeFile(join(root, 'robots.txt'), 'User-agent: *');
    await writeFile(join(root, '..', 'goodpayer-outside.txt'), 'must stay unread');
    app = fastify();
    await serveWebClient(app, root, '/');
  });
  afterAll(async () => {
    await app.close();
    await rm(root, { recursive: true });
    await rm(join(root, '..', 'goodpayer-outside.txt'));
  });

  it.each(['/', '/index.html', '/company/FR-732829320', '/search?q=x'])(
    'answers %s with the page, never kept by a browser',
    async (url) => {
      const { body, headers } = await get(url);
      expect({ body, cache: headers['cache-control'] }).toEqual({
        body: '<title>page</title>',
        cache: 'no-cache',
      });
    },
  );

  it('lets browsers keep files whose name changes with their content, and no others', async () => {
    expect((await get('/assets/main-abc.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('/robots.txt')).headers['cache-control']).toBe('public, max-age=0');
  });

  it('says that a file of another version is gone, instead of sending the page as a script', async () => {
    expect((await get('/assets/main-old.js')).statusCode).toBe(404);
  });

  it.each([
    '/../goodpayer-outside.txt',
    '/..%2fgoodpayer-outside.txt',
    '/%2e%2e/goodpayer-outside.txt',
    '/assets/..%5c..%5cgoodpayer-outside.txt',
    '/%00',
    '/%ff',
  ])('never leaves its folder for %s', async (url) => expect((await get(url)).body).not.toContain('unread'));

  it('does not answer a program that asks for JSON with a page', async () => {
    const { statusCode } = await app.inject({
      method: 'GET',
      url: '/company/x',
      headers: { accept: 'application/json' },
    });
    expect(statusCode).toBe(404);
  });

  it('serves nothing that was not built', async () => {
    const bare = fastify();
    await serveWebClient(bare, join(root, 'missing'), '/');
    expect((await bare.inject({ method: 'GET', url: '/' })).statusCode).toBe(404);
    await bare.close();
  });
});
