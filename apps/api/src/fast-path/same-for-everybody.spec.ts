import { buildSchema, parse, type GraphQLObjectType } from 'graphql';
import { isSameForEverybody } from './same-for-everybody.js';

const SCHEMA = buildSchema(`
  interface Named { name: String, mine: String }
  type Company implements Named { name: String, mine: String }
  type Query { company: Company, named: Named, viewer: String, mine: String, forgotten: String }
  type Mutation { rate: String }
`);
const field = (type: string, name: string) =>
  (SCHEMA.getType(type) as GraphQLObjectType).getFields()[name]!.extensions as Record<string, unknown>;
for (const name of ['company', 'named', 'viewer']) field('Query', name)['access'] = 'PUBLIC';
field('Query', 'mine')['access'] = 'SIGNED_IN';
field('Mutation', 'rate')['access'] = 'ACCOUNTANT';
for (const [type, name] of [
  ['Query', 'viewer'],
  ['Company', 'mine'],
] as const)
  field(type, name)['dependsOnViewer'] = true;

describe('isSameForEverybody', () => {
  it.each([
    ['a public operation', '{ company { name } }', true],
    ['introspection', '{ __typename __schema { queryType { name } } }', true],
    ['a public field of an interface', '{ named { name } }', true],
    ['an operation for some only', '{ mine }', false],
    ['an operation that says nothing', '{ forgotten }', false],
    ['a public operation that reads who asks', '{ viewer }', false],
    ['a field that reads who asks', '{ company { name mine } }', false],
    ['such a field behind a fragment', '{ company { ...F } } fragment F on Company { alias: mine }', false],
    ['such a field behind an interface', '{ named { mine } }', false],
    ['one of two operations', '{ company { name } mine }', false],
    ['a mutation', 'mutation { rate }', false],
  ])('judges %s', (_what, document, expected) =>
    expect(isSameForEverybody(SCHEMA, parse(document))).toBe(expected),
  );
});
