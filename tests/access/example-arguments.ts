import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** Well-formed, and about nothing that exists: a call with these passes the checks of form and changes nothing. */
const SCALARS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00.000Z',
  Float: 1,
  ID: '00000000-0000-4000-8000-000000000000',
  Int: 1,
  String: 'example',
};

/** Values for everything that has to be given. @throws for a scalar without an example: add one above */
export function exampleArguments(
  places: readonly (GraphQLArgument | GraphQLInputField)[],
): Record<string, unknown> {
  const required = places.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  return Object.fromEntries(required.map(({ name, type }) => [name, exampleOf(type)]));
}

function exampleOf(type: GraphQLInputType): unknown {
  const named = getNullableType(type);
  if (isListType(named)) return [exampleOf(named.ofType)];
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named)) return exampleArguments(Object.values(named.getFields()));
  if (!(named.name in SCALARS)) throw new Error(`No example of the scalar ${named.name}`);
  return SCALARS[named.name];
}
