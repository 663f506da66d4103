import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createTestApp, type TestApp } from '../support/create-test-app.js';

const COMMITTED = join(import.meta.dirname, '..', '..', 'apps', 'api', 'schema.graphql');

describe('the committed schema', () => {
  let context: TestApp;
  beforeAll(async () => (context = await createTestApp()));
  afterAll(() => context.close());

  it('is the one that the API serves; npm run schema writes it after a change', async () => {
    const served = `${printSchema(lexicographicSortSchema(context.app.get(GraphQLSchemaHost).schema))}\n`;
    if (process.env['UPDATE_SCHEMA']) await writeFile(COMMITTED, served);
    expect(served).toBe(await readFile(COMMITTED, 'utf8'));
  });
});
