import type { Database } from '#persistence';

const SECOND_FACTOR_PATHS = ['/two-factor/verify-totp', '/two-factor/verify-backup-code'];

interface NewSession {
  readonly userId: string;
  readonly activeOrganizationId?: string | null;
}

/**
 * A new session says whether a second factor was passed to open it, and begins in the organisation that the person
 * joined first, so that who has only one never chooses.
 */
export function newSessions(database: Database) {
  return async <T extends NewSession>(session: T, context: { readonly path?: string } | null) => {
    const passedNow = SECOND_FACTOR_PATHS.includes(context?.path ?? '');
    const data = {
      activeOrganizationId:
        session.activeOrganizationId ?? (await firstOrganisation(database, session.userId)),
      ...(passedNow ? { secondFactorAt: new Date(Date.now()) } : {}),
    };
    return { data: { ...session, ...data } };
  };
}

async function firstOrganisation(database: Database, accountId: string): Promise<string | null> {
  const [first] = await database.rows<{ organisation_id: string }>(
    'SELECT organisation_id FROM organisation_member WHERE account_id = $1 ORDER BY created_at, id LIMIT 1',
    [accountId],
  );
  return first?.organisation_id ?? null;
}
