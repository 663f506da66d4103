import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { createTestApp, type TestApp } from '../support/create-test-app.js';

/** The guard stands before operations only; what lies behind one that is open to keys has to be open as well. */
describe('what a key may ask for', () => {
  let context: TestApp;
  beforeAll(async () => (context = await createTestApp()));
  afterAll(() => context.close());

  it('leads to no field that reads who asks', () => {
    const { schema } = context.app.get(GraphQLSchemaHost);
    const open = Object.values(schema.getQueryType()!.getFields()).filter(
      ({ extensions: { access, needsPerson } }) =>
        access === 'PUBLIC' || (access === 'MEMBER' && needsPerson !== true),
    );
    expect(open.map(({ name }) => name)).toEqual(expect.arrayContaining(['company', 'myRatings']));
    const reached = new Set<GraphQLObjectType>();
    for (const { type } of open) reach(schema, getNamedType(type), reached);
    const personal = [...reached].flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ extensions }) => extensions['needsPerson'] === true)
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(personal).toEqual([]);
  });

  it('is never a mutation that everybody may call: the guard does not look at who asks there', () => {
    const { schema } = context.app.get(GraphQLSchemaHost);
    const open = Object.values(schema.getMutationType()!.getFields()).filter(
      ({ extensions }) => extensions['access'] === 'PUBLIC',
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});

function reach(schema: GraphQLSchema, type: GraphQLNamedType, reached: Set<GraphQLObjectType>): void {
  if (isAbstractType(type)) for (const one of schema.getPossibleTypes(type)) reach(schema, one, reached);
  if (!isObjectType(type) || reached.has(type)) return;
  reached.add(type);
  for (const field of Object.values(type.getFields())) reach(schema, getNamedType(field.type), reached);
}
