import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ParseOptions, ValidationRule } from 'graphql';
import type { GraphqlConfig } from '../config/api-config.js';
import { costLimitRule } from './cost-limit.rule.js';

const MAX_DIRECTIVES = 20;

/** What a document may be at most; measured before anything is executed. */
export function documentLimits(config: GraphqlConfig): {
  readonly parseOptions: ParseOptions;
  readonly validationRules: ValidationRule[];
} {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: config.maxDepth, flattenFragments: true },
    maxAliases: { n: config.maxAliases },
    maxDirectives: { n: MAX_DIRECTIVES },
    maxTokens: { enabled: false }, // the parser counts them itself
    costLimit: { enabled: false }, // it ignores page sizes, which our own rule counts
    blockFieldSuggestion: { enabled: false }, // Apollo Server hides schema details itself
  }).protect();
  return {
    parseOptions: { maxTokens: config.maxTokens },
    validationRules: [...validationRules, costLimitRule(config.maxCost)],
  };
}
