import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Claims of the person who signs in at the provider next. */
export type Claims = { readonly sub: string } & Readonly<Record<string, unknown>>;

export interface OpenIdServer {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  signsIn(person: Claims): void;
  close(): Promise<void>;
}

/** The address at which the application under test is told to call back. */
const CALLBACK = 'http://localhost:3000/api/auth/callback/openid';
const CLIENT = { clientId: 'goodpayer', clientSecret: 'a secret of the tests, and of nobody else' };

/**
 * A real provider of OpenID Connect in this process. `signed`: its userinfo is a signed JWT, and its ID token holds the
 * subject only, as ProConnect does it.
 */
export async function startOpenIdServer(how: 'plain' | 'signed' = 'plain'): Promise<OpenIdServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let person: Claims = { sub: 'nobody' };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [CALLBACK],
        token_endpoint_auth_method: 'client_secret_post',
        ...(how === 'signed' ? { userinfo_signed_response_alg: 'RS256' } : {}),
      },
    ],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'given_name', 'usual_name'],
      siret: ['siret'],
    },
    scopes: ['openid', 'email', 'profile', 'siret'],
    conformIdTokenClaims: how === 'signed',
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: true },
      jwtUserinfo: { enabled: true },
    },
    findAccount: () => ({ accountId: person.sub, claims: () => ({ ...person }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client!.clientId,
        accountId: context.oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid email profile siret');
      await grant.save();
      return grant;
    },
  });
  answerInteractions(server, provider, () => person.sub);
  return {
    issuer,
    ...CLIENT,
    signsIn: (next) => void (person = next),
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** Where a real provider would ask for a password, this one takes the person at once. */
function answerInteractions(server: Server, provider: Provider, subject: () => string): void {
  const ordinary = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/'))
      void provider.interactionFinished(request, response, { login: { accountId: subject() } });
    else void ordinary(request, response);
  });
}
