/** The library's names for its tables and fields, and ours. Field `id` keeps its name: the library insists. */
const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' };

export const ACCOUNT_TABLE = {
  modelName: 'account',
  fields: { emailVerified: 'is_email_verified', ...TIMES },
};

export const CREDENTIAL_TABLE = {
  modelName: 'account_credential',
  fields: {
    accountId: 'subject',
    providerId: 'provider_id',
    userId: 'account_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    ...TIMES,
  },
};

export const SESSION_TABLE = {
  modelName: 'account_session',
  fields: {
    userId: 'account_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    ...TIMES,
  },
};

export const VERIFICATION_TABLE = {
  modelName: 'account_verification',
  fields: { expiresAt: 'expires_at', ...TIMES },
};

export const RATE_LIMIT_TABLE = {
  modelName: 'account_rate_limit',
  fields: { lastRequest: 'last_request' },
};

export const SECOND_FACTOR_TABLES = {
  user: { fields: { twoFactorEnabled: 'has_second_factor' } },
  twoFactor: {
    modelName: 'account_second_factor',
    fields: {
      userId: 'account_id',
      backupCodes: 'backup_codes',
      verified: 'is_verified',
      failedVerificationCount: 'failed_attempts',
      lockedUntil: 'locked_until',
    },
  },
};

export const ORGANISATION_TABLES = {
  session: { fields: { activeOrganizationId: 'active_organisation_id' } },
  organization: {
    modelName: 'organisation',
    fields: { createdAt: 'created_at' },
    additionalFields: {
      companyId: { type: 'string', fieldName: 'company_id', required: true, input: false },
    },
  },
  member: {
    modelName: 'organisation_member',
    fields: { organizationId: 'organisation_id', userId: 'account_id', createdAt: 'created_at' },
  },
  invitation: {
    modelName: 'organisation_invitation',
    fields: {
      organizationId: 'organisation_id',
      inviterId: 'inviter_id',
      expiresAt: 'expires_at',
      createdAt: 'created_at',
    },
  },
} as const;
