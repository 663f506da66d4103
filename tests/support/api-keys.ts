import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { post, type GraphqlAnswer } from './graphql-client.js';
import type { SignedIn } from './sign-in.js';

export interface MadeKey {
  readonly id: string;
  readonly token: string;
}

export const KEY = 'id name scope state prefix createdBy expiresAt revokedAt';
const CREATE = `mutation ($input: CreateApiKeyInput!) { made: createApiKey(input: $input) {
  ... on ApiKeyCreated { token key { ${KEY} } } ... on UserError { code field message { fr } } } }`;

/** What `createApiKey` answers. */
export async function askForKey(
  owner: SignedIn,
  input: { readonly name?: string; readonly scope?: string; readonly days?: number } = {},
): Promise<Record<string, unknown>> {
  const asked = { name: 'CRM', scope: 'PUBLIC', days: 90, ...input };
  const { data, text } = await owner.ask<{ made: Record<string, unknown> }>(CREATE, { input: asked });
  if (!data) throw new Error(text);
  return data.made;
}

/** A key that the owner makes. */
export async function makeKey(
  owner: SignedIn,
  scope: 'PUBLIC' | 'ORGANISATION',
  days = 90,
): Promise<MadeKey> {
  const { token, key } = (await askForKey(owner, { scope, days })) as { token: string; key: { id: string } };
  return { id: key.id, token };
}

export function revokeKey(owner: SignedIn, id: string) {
  return owner.ask<{ revoked: Record<string, unknown> }>(
    `mutation ($id: ID!) { revoked: revokeApiKey(id: $id) { ... on ApiKey { ${KEY} } ... on UserError { code } } }`,
    { id },
  );
}

/** Asks as a program that has the key. */
export function askWithKey<T = Record<string, unknown>>(
  app: NestFastifyApplication,
  token: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<GraphqlAnswer<T>> {
  return post<T>(app, { query }, { authorization: `Bearer ${token}`, ...headers });
}
