import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { standardErrors } from './standard-errors.js';

/** Compiled documents kept: more than any client uses, few enough to stay small (about 100 kB each). */
const KEPT_DOCUMENTS = 300;

export interface ExecutionRequest {
  readonly document: DocumentNode;
  /** SHA-256 of the document's text. */
  readonly documentHash: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
  readonly context: unknown;
}

/**
 * Executes documents as generated code (graphql-jit), which halves the cost of a report.
 * Compiling costs milliseconds, so a document is compiled the second time it is seen: somebody who sends a new
 * document each time makes us pay for execution only.
 */
export class CompiledExecutor {
  private readonly compiled = new LRUCache<string, CompiledQuery | 'SEEN_ONCE' | 'NOT_COMPILABLE'>({
    max: KEPT_DOCUMENTS,
  });

  constructor(private readonly schema: GraphQLSchema) {}

  async execute(request: ExecutionRequest): Promise<ExecutionResult> {
    const compiled = this.compiledFor(request);
    if (!compiled) return this.interpret(request);
    const result = await compiled.query(undefined, request.context, request.variables ?? {});
    // Without data nothing was executed: the variables are wrong, and the reference implementation says it in standard words.
    return result.data === undefined ? this.interpret(request) : standardErrors(result, request.document);
  }

  private compiledFor({ document, documentHash, operationName }: ExecutionRequest): CompiledQuery | null {
    const key = `${documentHash}:${operationName ?? ''}`;
    const known = this.compiled.get(key);
    if (typeof known === 'object') return known;
    if (!known) this.compiled.set(key, 'SEEN_ONCE');
    if (known !== 'SEEN_ONCE') return null;
    const compiled = compile(this.schema, document, operationName);
    this.compiled.set(key, compiled ?? 'NOT_COMPILABLE');
    return compiled;
  }

  private async interpret({
    document,
    operationName,
    variables,
    context,
  }: ExecutionRequest): Promise<ExecutionResult> {
    return execute({
      schema: this.schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: context,
    });
  }
}

/** Null when graphql-jit cannot compile the document; the reference implementation then executes it. */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
}
