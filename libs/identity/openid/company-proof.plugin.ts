import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import type { OpenIdOptions } from '../identity.options.js';
import { OPENID_PROVIDER } from './openid.plugin.js';
import type { ProvedCompanyNumber } from './proved-company-number.js';

type Profile = Readonly<Record<string, unknown>>;

/**
 * Keeps the company number that the provider vouched for at the last sign-in or link. The profile is seen when the
 * library judges it; what it proves is written once the callback is done and the identity belongs to an account.
 */
export class CompanyProof {
  private readonly seen = new WeakMap<object, Profile>();

  constructor(
    private readonly options: OpenIdOptions,
    private readonly proofs: ProvedCompanyNumber,
  ) {}

  /** `context` is the library's context of this one request. */
  see(context: object, profile: Profile | undefined): void {
    if (profile) this.seen.set(context, profile);
  }

  plugin(): BetterAuthPlugin {
    return {
      id: 'company-proof',
      hooks: {
        after: [
          {
            matcher: ({ path }) => path === '/callback/:id',
            handler: createAuthMiddleware(async ({ context }) => {
              const profile = this.seen.get(context);
              if (profile) await this.keep(profile);
            }),
          },
        ],
      },
    };
  }

  private async keep(profile: Profile): Promise<void> {
    await this.proofs.keep({
      issuer: this.options.issuer,
      providerId: OPENID_PROVIDER,
      subject: String(profile['sub']),
      number: profile[this.options.siretClaim],
    });
  }
}
