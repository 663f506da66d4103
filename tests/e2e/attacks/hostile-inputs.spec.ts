import { request as httpRequest } from 'node:http';
import supertest from 'supertest';
import { post } from '../../support/graphql-client.js';
import { emailsTo } from '../../support/mailbox.js';
import { invoice, rate, RatingDesk } from '../../support/rating-desk.js';
import { createRatingWorld, SUPPLIER, type RatingWorld } from '../../support/rating-world.js';
import { PDF, upload } from '../../support/upload.js';

const PAID = { payments: [{ paidOn: '2026-03-30', amountMinor: '120000' }] };

describe('hostile input', () => {
  let world: RatingWorld;
  beforeAll(async () => (world = await createRatingWorld('2026-06-01')));
  afterAll(() => world.close());
  const server = async () => supertest(await world.app.getUrl());

  it('leaves no personal data and no text in the log', async () => {
    const desk = new RatingDesk(world);
    const secret = {
      comment: 'Un texte très reconnaissable.',
      clientContactEmail: 'facturation@client.exemple',
    };
    await desk.submit({ ...rate(invoice('LOG-REF-1', PAID)), ...secret });
    await desk.tell({
      ...rate(invoice('LOG-REF-2', PAID)),
      comment: 'Appelez Mme Exemple au 01 23 45 67 89',
    });
    await world.author.ask(`mutation { submitRating(input: { secret: "LOG-REF-3" }) { __typename } }`);
    await world.author.ask(`{ rating(id: "LOG-REF-4 facturation@client.exemple") { __typename } }`);
    await post(world.app, '{"query": "{ LOG-REF-5', { cookie: world.author.cookie });
    await upload(world.app, world.author, { purpose: 'EVIDENCE', name: 'LOG-REF-6.pdf', bytes: PDF });
    await world.performEvents();
    const log = world.log();
    expect(log).toContain('"route":"/graphql"');
    for (const word of [
      'reconnaissable',
      'LOG-REF',
      'exemple.fr',
      'Exemple',
      '01 23',
      world.author.cookie.slice(0, 40),
      SUPPLIER.name,
    ])
      expect(log).not.toContain(word);
  });

  it('makes the server neither slow nor large with huge inputs', async () => {
    const huge = Array.from({ length: 100 }, (_, n) => invoice(`H-${n}-${'9'.repeat(90)}`, PAID));
    const input = { ...rate(...huge), comment: 'a'.repeat(19_000) };
    const { status } = await post(
      world.app,
      {
        query: `mutation ($input: SubmitRatingInput!) { submitRating(input: $input) { __typename } }`,
        variables: { input },
      },
      { cookie: world.author.cookie },
    );
    expect([200, 413]).toContain(status);
    const tooLarge = { query: '{ viewer { id } }', variables: { x: 'a'.repeat(70_000) } };
    expect((await post(world.app, tooLarge).catch(() => ({ status: 413 }))).status).toBe(413);
  });

  it('smuggles no header through names of files, hosts or methods', async () => {
    const sent = await upload(world.app, world.author, {
      purpose: 'EVIDENCE',
      name: 'a"\r\nSet-Cookie: x=1\r\n\u202egpj.pdf',
    });
    const { id } = sent.body as { id: string };
    const { headers } = await (await server()).get(`/api/files/${id}`).set('cookie', world.author.cookie);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/);
    const url = new URL('/api/auth/request-password-reset', await world.app.getUrl());
    const body = JSON.stringify({ email: world.author.email, redirectTo: 'https://evil.example/' });
    const status = await new Promise<number>((resolve, reject) => {
      const sending = httpRequest(
        url,
        {
          method: 'POST',
          headers: {
            host: 'evil.example',
            'content-type': 'application/json',
            origin: 'https://evil.example',
            'x-forwarded-host': 'evil.example',
          },
        },
        (answer) => resolve(answer.statusCode!),
      );
      sending.on('error', reject);
      sending.end(body);
    });
    expect(status).toBe(403);
    expect(JSON.stringify(await emailsTo(world.test.database, world.author.email))).not.toContain('evil');
  });
});
