import {
  getOperationAST,
  Kind,
  parse,
  validate,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { DomainError } from '#kernel';
import { compile } from '../graphql/compiled-executor.js';
import { isSameForEverybody } from './same-for-everybody.js';

/** Questions about one company, whose answers stay true until one of its facts changes. */
const ABOUT_ONE_COMPANY = ['company', 'reliabilityReport'];

/** A document of the web client, checked and compiled once, at start. */
export interface RegisteredOperation {
  readonly hash: string;
  readonly name: string;
  readonly query: CompiledQuery['query'];
  readonly isAboutOneCompany: boolean;
}

/**
 * Null when the document has to take the ordinary way: several operations, an answer that depends on who asks, or
 * nothing that graphql-jit compiles.
 * @throws DomainError `STALE_DOCUMENT` when the schema no longer serves it.
 */
export function registeredOperation(
  schema: GraphQLSchema,
  hash: string,
  text: string,
): RegisteredOperation | null {
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault)
    throw new DomainError(
      'STALE_DOCUMENT',
      `A registered document does not fit the schema (${fault.message}): run npm run codegen.`,
    );
  const operation = getOperationAST(document);
  const isServed = operation?.operation === 'query' && isSameForEverybody(schema, document);
  const compiled = isServed ? compile(schema, document) : null;
  if (!operation || !compiled) return null;
  return {
    hash,
    name: operation.name?.value ?? 'anonymous',
    query: compiled.query,
    isAboutOneCompany: isAboutOneCompany(operation),
  };
}

function isAboutOneCompany({ selectionSet }: OperationDefinitionNode): boolean {
  const [only, ...others] = selectionSet.selections;
  return others.length === 0 && only?.kind === Kind.FIELD && ABOUT_ONE_COMPANY.includes(only.name.value);
}
