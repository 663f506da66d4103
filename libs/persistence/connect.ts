import { DataSource } from 'typeorm';
import { DomainError } from '#kernel';
import { dataSourceOptions } from './data-source.js';

/** Opens `url`. @throws DomainError `DATABASE_UNREACHABLE` with one clear line, without the password. */
export async function connect(url: string): Promise<DataSource> {
  try {
    return await new DataSource(dataSourceOptions(url)).initialize();
  } catch (cause) {
    throw unreachable(url, cause);
  }
}

function unreachable(url: string, cause: unknown): DomainError {
  const reason =
    cause instanceof AggregateError ? (cause.errors[0] as Error).message : (cause as Error).message;
  const shown = URL.canParse(url)
    ? `${new URL(url).host}${new URL(url).pathname}`
    : 'DATABASE_URL (not a valid address)';
  return new DomainError('DATABASE_UNREACHABLE', `Cannot reach the database ${shown}: ${reason}`);
}
