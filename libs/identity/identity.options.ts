export const IDENTITY_OPTIONS = Symbol('IDENTITY_OPTIONS');

export interface IdentityOptions {
  /** At least 32 characters of chance: signs cookies and e-mailed links, encrypts second-factor secrets. */
  readonly secret: string;
  /** Where the web client is reached; requests that another site causes are refused by it. */
  readonly publicUrl: string;
  /** True when `publicUrl` is only the default of a first start: then this machine's own addresses are trusted too. */
  readonly isPublicUrlAssumed: boolean;
  /** Requests of one address in one minute to each address of sign-in, sign-up, reset or second factor. */
  readonly maxAttemptsPerMinute: number;
  /** Of each API key. */
  readonly apiKeys: ApiKeyAllowance;
  /** Null: no provider of identities. */
  readonly openId: OpenIdOptions | null;
}

/** What one key may ask for. */
export interface ApiKeyAllowance {
  readonly requestsPerMinute: number;
  /** From midnight to midnight, UTC. */
  readonly requestsPerDay: number;
}

/** A provider of OpenID Connect, e.g. ProConnect. */
export interface OpenIdOptions {
  /** Its discovery document stands below this address, at `/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people know it by, for the button. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** The claim that carries the SIRET, or any other company number, that the provider vouches for. */
  readonly siretClaim: string;
}
