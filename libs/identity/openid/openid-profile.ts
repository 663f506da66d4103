import { createRemoteJWKSet, decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import type { OpenIdOptions } from '../identity.options.js';

interface Discovery {
  readonly issuer: string;
  readonly jwks_uri: string;
  readonly userinfo_endpoint?: string;
}

export interface OpenIdTokens {
  readonly accessToken?: string;
  readonly idToken?: string;
}

const TIMEOUT_MS = 10_000;

export function discoveryUrl({ issuer }: Pick<OpenIdOptions, 'issuer'>): string {
  return `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`;
}

/**
 * Everything that the provider says of a person: the claims of the ID token, which the library has verified, and those of
 * its userinfo, which some providers (ProConnect) sign and send as a JWT. Null when the provider gives no answer that holds.
 */
export async function openIdProfile(
  options: OpenIdOptions,
  tokens: OpenIdTokens,
): Promise<JWTPayload | null> {
  const claims = tokens.idToken ? decodeJwt(tokens.idToken) : {};
  const discovery = await getJson<Discovery>(discoveryUrl(options));
  if (!discovery) return null;
  if (!discovery.userinfo_endpoint || !tokens.accessToken) return claims;
  const userinfo = await userinfoOf(options, discovery, discovery.userinfo_endpoint, tokens.accessToken);
  return userinfo && { ...claims, ...userinfo };
}

async function userinfoOf(
  { clientId }: OpenIdOptions,
  { issuer, jwks_uri }: Discovery,
  endpoint: string,
  accessToken: string,
): Promise<JWTPayload | null> {
  const response = await fetch(endpoint, {
    headers: { authorization: `Bearer ${accessToken}` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null);
  if (!response?.ok) return null;
  const body = await response.text();
  if (!response.headers.get('content-type')?.startsWith('application/jwt'))
    return JSON.parse(body) as JWTPayload;
  const { payload } = await jwtVerify(body, createRemoteJWKSet(new URL(jwks_uri)), {
    issuer,
    audience: clientId,
  });
  return payload;
}

async function getJson<T>(url: string): Promise<T | null> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null);
  return response?.ok ? ((await response.json()) as T) : null;
}
