import { serverAudits } from 'graphql-http';
import { createTestApp, type TestApp } from '../support/create-test-app.js';

describe('GraphQL over HTTP', () => {
  let context: TestApp;
  let url = '';
  beforeAll(async () => {
    context = await createTestApp();
    url = `${await context.app.getUrl()}/graphql`;
  });
  afterAll(() => context.close());

  // The preflight header is what our protection against cross-site requests asks of a GET.
  const fetchFn = (input: string, init?: RequestInit) =>
    fetch(input, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'yes' } });
  const audits = serverAudits({ url: () => url, fetchFn });

  it.each(audits.filter(({ name }) => name.startsWith('MUST')).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      expect({ status: result.status, reason: 'reason' in result ? result.reason : '' }).toEqual({
        status: 'ok',
        reason: '',
      });
    },
  );
});
