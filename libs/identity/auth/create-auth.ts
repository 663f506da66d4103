import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import type { Database } from '#persistence';
import type { AccountEmails } from '../emails/account-emails.js';
import { readerOf } from '../emails/reader.js';
import { evenAnswers } from '../guessing/even-answers.plugin.js';
import { SlowedAttempts } from '../guessing/slowed-attempts.js';
import { slowGuessing } from '../guessing/slow-guessing.plugin.js';
import type { IdentityOptions } from '../identity.options.js';
import { CompanyProof } from '../openid/company-proof.plugin.js';
import { openId } from '../openid/openid.plugin.js';
import type { ProvedCompanyNumber } from '../openid/proved-company-number.js';
import { organisations } from '../organisations/organisation.plugin.js';
import { refuseOrphanedOrganisations } from '../organisations/refuse-orphaned-organisations.js';
import { addressOwner } from './address-owner.plugin.js';
import { changeAddress } from './change-address.plugin.js';
import { erasePerson } from '../personal-data/erase-person.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { CLIENT_ADDRESS_HEADER } from './client-address.js';
import { confirmByReset } from './confirm-by-reset.js';
import { inputRules } from './input-rules.plugin.js';
import { LANGUAGE_FIELD } from './language-field.js';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './password-rules.js';
import { newSessions } from './new-sessions.js';
import { noTrustedDevices } from './no-trusted-devices.plugin.js';
import { securityNotices } from './security-notices.plugin.js';
import { sessionToken } from './session-token.plugin.js';
import * as tables from './tables.js';
import { trustedOrigins } from './trusted-origins.js';
import { withoutTokens } from './without-tokens.js';

export const BASE_PATH = '/api/auth';
const DAY_SECONDS = 24 * 3600;

export interface AuthParts {
  readonly database: Database;
  readonly options: IdentityOptions;
  readonly emails: AccountEmails;
  readonly proofs: ProvedCompanyNumber;
  readonly data: PersonalData;
  /** Something that a client did or met. */
  readonly warn: (message: string) => void;
  /** A fault of ours. */
  readonly report: (fault: unknown) => void;
}

/** The library of accounts, set up: what is asked of passwords, sessions, second factors and organisations stands here. */
export function createAuth({ database, options, emails, proofs, data, warn, report }: AuthParts) {
  const attempts = new SlowedAttempts(database, options.secret, 'sign-in');
  const proof = options.openId && new CompanyProof(options.openId, proofs);
  return betterAuth({
    appName: 'goodpayer',
    baseURL: options.publicUrl,
    basePath: BASE_PATH,
    secret: options.secret,
    database: database.pool,
    trustedOrigins: trustedOrigins(options),
    telemetry: { enabled: false },
    onAPIError: {
      errorURL: `${options.publicUrl}/sign-in`,
      onError: (error) => {
        if (!isAPIError(error) || error.statusCode >= 500) report(error);
      },
    },
    // Other levels name addresses of people.
    logger: { level: 'error', log: (_level, message) => warn(message) },
    user: {
      ...tables.ACCOUNT_TABLE,
      additionalFields: { language: LANGUAGE_FIELD },
      changeEmail: { enabled: true },
      deleteUser: {
        enabled: true,
        beforeDelete: async ({ id, email }) => {
          await refuseOrphanedOrganisations(database, id);
          await erasePerson(database, data, { accountId: id, email });
        },
      },
      validateUserInfo: ({ source }, { context }) => proof?.see(context, source.oauth?.profile),
    },
    account: { ...tables.CREDENTIAL_TABLE, updateAccountOnSignIn: false },
    verification: { ...tables.VERIFICATION_TABLE, storeIdentifier: 'hashed' },
    session: {
      ...tables.SESSION_TABLE,
      expiresIn: 30 * DAY_SECONDS,
      updateAge: DAY_SECONDS,
      freshAge: 600,
      additionalFields: {
        secondFactorAt: { type: 'date', fieldName: 'second_factor_at', required: false, input: false },
      },
    },
    databaseHooks: {
      user: { create: { before: async (user) => ({ data: { ...user, image: null } }) } },
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
      session: { create: { before: newSessions(database) } },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => emails.resetPassword(readerOf(user), token),
      onExistingUserSignUp: ({ user }) => emails.addressKnown(readerOf(user)),
      onPasswordReset: async ({ user }) => {
        await confirmByReset(database, user.id);
        await attempts.forget(user.email);
        await emails.passwordChanged(readerOf(user));
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      expiresIn: DAY_SECONDS,
      sendVerificationEmail: ({ user, token }) => emails.confirmAddress(readerOf(user), token),
    },
    rateLimit: {
      ...tables.RATE_LIMIT_TABLE,
      enabled: true,
      storage: 'database',
      window: 60,
      max: options.maxAttemptsPerMinute,
      customRules: { '/get-session': false, '/**': { window: 60, max: options.maxAttemptsPerMinute } },
    },
    advanced: {
      cookiePrefix: 'goodpayer',
      // Said aloud: under NODE_ENV=test the library would leave both checks out.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: options.publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      database: { generateId: () => randomUUID() },
    },
    plugins: [
      evenAnswers(),
      inputRules(),
      addressOwner(),
      changeAddress(emails),
      securityNotices(emails),
      slowGuessing(attempts),
      noTrustedDevices(),
      twoFactor({ issuer: 'goodpayer', allowPasswordless: true, schema: tables.SECOND_FACTOR_TABLES }),
      organisations(emails),
      sessionToken(),
      ...(options.openId ? [openId(options.openId)] : []),
      ...(proof ? [proof.plugin()] : []),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
