import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ACCESS } from './access.decorators.js';
import { forbidden, refusalOf, refusalOfKey, type AccessRule } from './access-rule.js';
import { apiKeyOf, viewerOf } from './request-viewer.js';

/** Denies by default: an operation or a route that does not say who may use it is refused to everyone. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** Public operations stay free of promises and of the session. */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (rule === 'PUBLIC') return true;
    if (rule === undefined) throw forbidden();
    return this.judge(rule, context);
  }

  private async judge(rule: Exclude<AccessRule, 'PUBLIC'>, context: ExecutionContext): Promise<true> {
    const key = apiKeyOf(context);
    const refusal = key
      ? refusalOfKey(rule, key, readsOrganisation(context))
      : refusalOf(rule, await viewerOf(context));
    if (refusal) throw refusal;
    return true;
  }
}

/** Queries whose answer depends on the organisation, and not on which of its people asks. */
function readsOrganisation(context: ExecutionContext): boolean {
  if (context.getType<string>() !== 'graphql') return false;
  const { operation, parentType, fieldName } =
    GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
  return operation.operation === 'query' && !parentType.getFields()[fieldName]?.extensions['needsPerson'];
}
