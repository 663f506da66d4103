import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askWithKey, makeKey } from '../../../support/api-keys.js';
import { createTestApp, type TestApp } from '../../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../../support/example-companies.js';
import { signUpAndIn } from '../../../support/sign-in.js';

const GUIDE = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'api.md');

describe('the guide for partners', () => {
  let context: TestApp;
  let guide: string;
  beforeAll(async () => {
    [context, guide] = await Promise.all([createTestApp(), readFile(GUIDE, 'utf8')]);
    await storeExampleCompanies(context.test.database);
  });
  afterAll(() => context.close());

  it('asks nothing that the API does not answer to a key', async () => {
    const owner = await signUpAndIn(context.app, { company: EXAMPLE_FR.id });
    const { token } = await makeKey(owner, 'ORGANISATION');
    const inBlocks = Array.from(guide.matchAll(/```graphql\n(.*?)```/gs), ([, query]) => query!);
    const inCurl = Array.from(
      guide.matchAll(/-d '(.*)'/g),
      ([, body]) => (JSON.parse(body!) as { query: string }).query,
    );
    expect([inBlocks.length, inCurl.length]).toEqual([3, 1]);
    for (const query of [...inBlocks, ...inCurl]) {
      const { errors, data } = await askWithKey(context.app, token, query);
      expect({ query, errors, isAnswered: Boolean(data) }).toEqual({
        query,
        errors: undefined,
        isAnswered: true,
      });
    }
  });
});
