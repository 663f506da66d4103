import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

describe('migrations', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase()));
  afterAll(() => test.drop());

  it('make the company table refuse a name that must stay hidden', async () => {
    const insert = test.database.rows(
      `INSERT INTO company (company_id, name, visibility, status, source, source_on, record_id)
       VALUES ('FR-300025764', 'A HIDDEN NAME', 'PARTIAL', 'ACTIVE', 'SIRENE', '2026-08-01', '300025764')`,
    );
    await expect(insert).rejects.toThrow('company_name_hidden_ck');
  });
});
