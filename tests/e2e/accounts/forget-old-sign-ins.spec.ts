import { forgetOldSignIns } from '../../../libs/identity/forget-sign-ins/forget-old-sign-ins.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const ROWS = `
  INSERT INTO account (id, name, email, is_email_verified, created_at) VALUES
    ('old', 'A', 'old@exemple.fr', true, now() - interval '900 days'),
    ('never', 'B', 'never@exemple.fr', false, now() - interval '31 days'),
    ('new', 'C', 'new@exemple.fr', false, now() - interval '29 days'),
    ('through-provider', 'D', 'provider@exemple.fr', false, now() - interval '31 days');
  INSERT INTO account_session (id, account_id, token, expires_at) VALUES
    ('ended', 'old', 'ended', now() - interval '1 second'),
    ('open', 'through-provider', 'open', now() + interval '1 hour');
  INSERT INTO account_verification (id, identifier, value, expires_at) VALUES
    ('used', 'a', '-', now() - interval '1 second'), ('valid', 'b', '-', now() + interval '1 hour');
  INSERT INTO sign_in_attempt (account_key, failures, blocked_until, last_attempt_at) VALUES
    ('yesterday', 9, now(), now() - interval '25 hours'), ('today', 9, now(), now() - interval '1 hour');
  INSERT INTO organisation (id, company_id, founder_id, name, slug) VALUES ('o', 'FR-732829320', 'old', 'O', 'o');
  INSERT INTO api_key (organisation_id, name, scope, prefix, token_hash, created_at, expires_at, revoked_at)
    SELECT 'o', name, 'PUBLIC', 'gp_', name::bytea, now(), now() + ends, now() + revoked FROM (VALUES
      ('long ended', interval '-366 days', NULL::interval), ('long revoked', interval '1 day', interval '-366 days'),
      ('ended', interval '-360 days', NULL), ('good', interval '1 day', NULL)) AS key (name, ends, revoked)`;

describe('forgetting old sign-ins', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase()));
  afterAll(() => test.drop());

  it('takes what nobody can use any more, and nothing else', async () => {
    await test.database.rows(ROWS);
    await forgetOldSignIns(test.database);
    const left = async (column: string, table: string) =>
      (await test.database.rows<{ left: string }>(`SELECT ${column} AS left FROM ${table} ORDER BY 1`)).map(
        (row) => row.left,
      );
    expect(await left('id', 'account')).toEqual(['new', 'old', 'through-provider']);
    expect(await left('id', 'account_session')).toEqual(['open']);
    expect(await left('id', 'account_verification')).toEqual(['valid']);
    expect(await left('account_key', 'sign_in_attempt')).toEqual(['today']);
    expect(await left('name', 'api_key')).toEqual(['ended', 'good']);
  });
});
