import type { Response } from 'supertest';
import { accountClient, PASSWORD, type AccountClient } from './account-client.js';
import type { TestApp } from './create-test-app.js';
import { linkTo } from './mailbox.js';

/** Signs up over HTTP, opens the link of the e-mail and signs in: the whole way, with the cost of real passwords. */
export async function openAccount(
  { app, test }: { app: TestApp['app']; test: Pick<TestApp['test'], 'database'> },
  email: string,
): Promise<AccountClient> {
  const client = await accountClient(app);
  succeeded(await client.post('/sign-up/email', { email, password: PASSWORD, name: 'Camille Exemple' }));
  await client.get(await linkTo(test.database, email));
  succeeded(await client.post('/sign-in/email', { email, password: PASSWORD }));
  return client;
}

/** @throws with what the server said when it refused. */
export function succeeded(response: Response): Response {
  if (response.status !== 200) throw new Error(`${response.status} ${response.text}`);
  return response;
}
