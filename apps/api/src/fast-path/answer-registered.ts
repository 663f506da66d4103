import { Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import type { QueryContext } from '#companies';
import { Clock } from '#kernel';
import { RegisteredDocuments } from '../graphql/registered-documents.js';
import { AnswerCache } from './answer-cache.js';
import { CompanyChanges } from './company-changes.js';
import { registeredOperation, type RegisteredOperation } from './registered-operation.js';

/** A longer question is not worth its place in the cache. */
const LONGEST_KEY = 500;

export type Variables = Record<string, unknown>;

/**
 * Answers registered operations without parsing, validating or planning anything, and questions about one company
 * without asking the database again until one of its facts changes. Whatever is not a plain success is left to the
 * ordinary way, so that errors and refusals have one form.
 */
@Injectable()
export class AnswerRegistered {
  private operations: ReadonlyMap<string, RegisteredOperation> = new Map();
  private readonly cache = new AnswerCache();

  constructor(
    private readonly documents: RegisteredDocuments,
    private readonly changes: CompanyChanges,
    private readonly clock: Clock,
  ) {
    changes.onChange((changed) => this.cache.forget(changed));
  }

  prepare(schema: GraphQLSchema): void {
    const operations = Array.from(this.documents.entries(), ([hash, text]) =>
      registeredOperation(schema, hash, text),
    );
    this.operations = new Map(
      operations.flatMap((operation) => (operation ? [[operation.hash, operation]] : [])),
    );
  }

  operation(hash: string): RegisteredOperation | undefined {
    return this.operations.get(hash);
  }

  /** The JSON text of the answer; null when the ordinary way has to give it. */
  async execute(operation: RegisteredOperation, variables: Variables): Promise<string | null> {
    const key = operation.isAboutOneCompany
      ? `${operation.hash}${this.clock.today()}${JSON.stringify(variables)}`
      : null;
    if (key === null || key.length > LONGEST_KEY) return this.answer(operation, variables);
    const isFresh = await this.changes.caughtUp();
    return (
      (isFresh ? this.cache.find(key) : undefined) ?? this.answer(operation, variables, isFresh ? key : null)
    );
  }

  private async answer(
    operation: RegisteredOperation,
    variables: Variables,
    key: string | null = null,
  ): Promise<string | null> {
    const moment = this.cache.moment();
    const context: QueryContext = {};
    const result = await operation.query(undefined, context, variables);
    if (result.errors) return null;
    const text = `${JSON.stringify(result)}\n`;
    if (key !== null && context.storedCompanyId) this.cache.keep(key, context.storedCompanyId, text, moment);
    return text;
  }
}
