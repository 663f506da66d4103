import { DomainError } from '#kernel';
import { connect } from '#persistence';
import type { ApiConfig } from '../config/api-config.js';

/** Address of the database that several processes share. @throws DomainError in one line when none is named or it does not answer. */
export async function requiredDatabase({ databaseUrl }: ApiConfig): Promise<string> {
  if (!databaseUrl) throw new DomainError('INVALID_CONFIGURATION', 'Configuration: DATABASE_URL is missing.');
  await (await connect(databaseUrl)).destroy();
  return databaseUrl;
}
