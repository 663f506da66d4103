import { genericOAuth } from 'better-auth/plugins';
import { isName } from '../auth/input-rules.plugin.js';
import type { OpenIdOptions } from '../identity.options.js';
import { discoveryUrl, openIdProfile } from './openid-profile.js';

/** The one provider that the environment may name. */
export const OPENID_PROVIDER = 'openid';

/** Sign-in with a provider of OpenID Connect: authorization code, PKCE, nonce, verified ID token. */
export function openId(options: OpenIdOptions) {
  return genericOAuth({
    config: [
      {
        providerId: OPENID_PROVIDER,
        name: options.name,
        discoveryUrl: discoveryUrl(options),
        requireIdTokenVerification: true,
        clientId: options.clientId,
        clientSecret: options.clientSecret,
        scopes: [...options.scopes],
        getUserInfo: async (tokens) => {
          const profile = await openIdProfile(options, tokens);
          return (
            profile && { ...profile, emailVerified: profile['email_verified'] === true, image: undefined }
          );
        },
        mapProfileToUser: (profile) => ({ name: nameOf(profile), image: undefined }),
      },
    ],
  });
}

/** ProConnect names people by `given_name` and `usual_name`; others by `name`. */
function nameOf(profile: Readonly<Record<string, unknown>>): string {
  const { name, given_name, usual_name, family_name, email } = profile;
  const parts = [given_name, usual_name ?? family_name].filter((part) => typeof part === 'string');
  const candidates = [name, parts.join(' '), String(email).split('@')[0]];
  return candidates.find((text): text is string => typeof text === 'string' && isName(text)) ?? '—';
}
