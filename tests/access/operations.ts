import { isLeafType, getNamedType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { AccessRule } from '#identity';
import { exampleArguments } from './example-arguments.js';

export interface Operation {
  /** E.g. `mutation submitRating`. */
  readonly name: string;
  /** As the schema states it; undefined where a resolver forgot to. */
  readonly rule: AccessRule | undefined;
  /** Its answer depends on which person asks: no key gets it. */
  readonly needsPerson: boolean;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** Every query and mutation of the schema, each with a document that calls it. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const kinds = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const;
  return kinds.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      name: `${kind} ${field.name}`,
      rule: field.extensions['access'] as AccessRule | undefined,
      needsPerson: field.extensions['needsPerson'] === true,
      ...callOf(kind, field),
    })),
  );
}

function callOf(
  kind: string,
  field: GraphQLField<unknown, unknown>,
): Pick<Operation, 'document' | 'variables'> {
  const variables = exampleArguments(field.args);
  const given = field.args.filter(({ name }) => name in variables);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const call = `${field.name}${passed && `(${passed})`}${selection}`;
  return { document: `${kind}${declared && ` (${declared})`} { ${call} }`, variables };
}
