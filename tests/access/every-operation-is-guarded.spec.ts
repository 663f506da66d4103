import { Controller, Get, type CanActivate, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { isObjectType } from 'graphql';
import { ACCESS, AccessGuard } from '#identity';
import { createTestApp, type TestApp } from '../support/create-test-app.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const HTTP_PATH = 'path';

class Bare {
  read(): string {
    return 'secret';
  }
}
Controller()(Bare);
Get()(Bare.prototype, 'read', Object.getOwnPropertyDescriptor(Bare.prototype, 'read')!);

/** Every handler that a stranger could reach: queries, mutations, subscriptions and routes. */
function handlersOf(
  context: TestApp,
): { readonly name: string; readonly handler: (...args: never[]) => unknown }[] {
  const discovery = new DiscoveryService(context.app.get(ModulesContainer));
  const wrappers = [...discovery.getProviders(), ...discovery.getControllers()];
  return wrappers.flatMap(({ instance }) => {
    if (!instance || typeof instance !== 'object') return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, (...args: never[]) => unknown>;
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((method) => {
      const handler = prototype[method]!;
      const operation: unknown = Reflect.getMetadata(RESOLVER_TYPE, handler);
      const isOperation = operation === 'Query' || operation === 'Mutation' || operation === 'Subscription';
      return isOperation || Reflect.hasMetadata(HTTP_PATH, handler) ? [{ name: method, handler }] : [];
    });
  });
}

describe('access', () => {
  let context: TestApp;
  beforeAll(async () => (context = await createTestApp()));
  afterAll(() => context.close());

  it('is declared by every operation of the schema and by every route', () => {
    const handlers = handlersOf(context);
    const schema = context.app.get(GraphQLSchemaHost).schema;
    const operations = [
      schema.getQueryType(),
      schema.getMutationType(),
      schema.getSubscriptionType(),
    ].flatMap((type) => Object.keys(type?.getFields() ?? {}));
    expect(handlers.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...operations, 'alive', 'ready']),
    );
    const bare = handlers.filter(({ handler }) => Reflect.getMetadata(ACCESS, handler) === undefined);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('is never declared where no guard stands: field resolvers ask who asks themselves', () => {
    const { schema } = context.app.get(GraphQLSchemaHost);
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const guarded = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !roots.includes(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => field.extensions['access'] !== undefined);
    expect(guarded.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('is refused to everyone where nothing is declared', () => {
    const guard: CanActivate = new AccessGuard(new Reflector());
    const context = new ExecutionContextHost([], Bare as Type, Bare.prototype.read as never);
    expect(() => guard.canActivate(context)).toThrow('You may not do this.');
  });
});
