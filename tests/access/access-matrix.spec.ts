import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { AccessRule } from '#identity';
import { makeKey } from '../support/api-keys.js';
import { createTestApp, type TestApp } from '../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../support/example-companies.js';
import { post } from '../support/graphql-client.js';
import { becomeModerator, signUpAndIn } from '../support/sign-in.js';
import { operationsOf, type Operation } from './operations.js';

const COMMITTED = join(import.meta.dirname, 'access-matrix.md');
const PEOPLE = ['stranger', 'no organisation', 'viewer', 'accountant', 'owner', 'moderator'] as const;
const KEYS = ['key PUBLIC', 'key ORGANISATION'] as const;
const ALL = [...PEOPLE, ...KEYS];
type Who = (typeof ALL)[number];

/** What each rule means, said once more and apart from the code that is tested. */
const ADMITTED: Readonly<Record<AccessRule, readonly Who[]>> = {
  PUBLIC: PEOPLE,
  SIGNED_IN: ['no organisation', 'viewer', 'accountant', 'owner', 'moderator'],
  MEMBER: ['viewer', 'accountant', 'owner'],
  ACCOUNTANT: ['accountant', 'owner'],
  OWNER: ['owner'],
  MODERATOR: ['moderator'],
};
/** Keys read only, and never in the place of a person. */
const ADMITTED_KEYS: Readonly<Partial<Record<AccessRule, readonly Who[]>>> = {
  PUBLIC: KEYS,
  MEMBER: ['key ORGANISATION'],
};
const GUARD = ['Sign in first.', 'You may not do this.'];

describe('the access matrix', () => {
  let context: TestApp;
  let operations: Operation[] = [];
  const headers = new Map<Who, Record<string, string>>();

  beforeAll(async () => {
    context = await createTestApp();
    await storeExampleCompanies(context.test.database);
    operations = operationsOf(context.app.get(GraphQLSchemaHost).schema);
    const company = EXAMPLE_FR.id;
    const moderator = await signUpAndIn(context.app);
    await becomeModerator(context.app, moderator);
    headers.set('stranger', {}).set('moderator', { cookie: moderator.cookie });
    headers.set('no organisation', { cookie: (await signUpAndIn(context.app)).cookie });
    for (const role of ['VIEWER', 'ACCOUNTANT', 'OWNER'] as const) {
      const { cookie } = await signUpAndIn(context.app, { company, role });
      headers.set(role.toLowerCase() as Who, { cookie });
    }
    const keeper = await signUpAndIn(context.app, { company });
    for (const scope of ['PUBLIC', 'ORGANISATION'] as const) {
      const { token } = await makeKey(keeper, scope);
      headers.set(`key ${scope}`, { authorization: `Bearer ${token}` });
    }
  });
  afterAll(() => context.close());

  /** What the operation answers: a refusal of the guard by its code, anything else as `yes`. */
  async function outcome({ document, variables }: Operation, who: Who): Promise<string> {
    const { errors = [] } = await post(context.app, { query: document, variables }, headers.get(who));
    const [error] = errors;
    if (error?.extensions.code === 'INTERNAL_SERVER_ERROR') return `fault (${error.message})`;
    return error && GUARD.includes(error.message) ? error.extensions.code : 'yes';
  }

  function isAdmitted({ name, rule, needsPerson }: Operation, who: Who): boolean {
    if (rule === undefined) return false;
    if (ADMITTED[rule].includes(who)) return true;
    const isKept = name.startsWith('mutation') || (needsPerson && rule !== 'PUBLIC');
    return !isKept && (ADMITTED_KEYS[rule] ?? []).includes(who);
  }

  it('holds for every operation, whoever asks', async () => {
    const answers: string[] = [];
    const expected: string[] = [];
    for (const operation of operations)
      for (const who of ALL) {
        const refusal = who === 'stranger' && operation.rule !== undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        expected.push(`${operation.name}, ${who}: ${isAdmitted(operation, who) ? 'yes' : refusal}`);
        answers.push(`${operation.name}, ${who}: ${await outcome(operation, who)}`);
      }
    expect(answers).toEqual(expected);
  });

  it('is the committed one; npm run schema writes it after a change', async () => {
    const rows = operations.map(
      (operation) =>
        `| ${operation.name} | ${operation.rule ?? 'nobody: the rule is missing'} | ${ALL.map((who) => (isAdmitted(operation, who) ? 'yes' : '–')).join(' | ')} |`,
    );
    const columns = ['operation', 'rule', ...ALL];
    const table = [
      '# Who may do what',
      '',
      'Written by `npm run schema` from the rules that the operations carry; each cell is tried by `access-matrix.spec.ts`.',
      '',
      `| ${columns.join(' | ')} |`,
      `|${columns.map(() => ' --- |').join('')}`,
      ...rows.sort(),
      '',
    ].join('\n');
    if (process.env['UPDATE_SCHEMA']) await writeFile(COMMITTED, table);
    expect(table).toBe(await readFile(COMMITTED, 'utf8'));
  });
});
