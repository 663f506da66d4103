import { DomainError } from '#kernel';
import type { Database } from '#persistence';

export interface Moderator {
  readonly email: string;
  readonly appointedAt: Date;
  /** Without one, the rights do not count yet. */
  readonly hasSecondFactor: boolean;
}

/** Who moderates, named by the operator on the command line and by no request, so that no stolen session makes a moderator. */
export class Moderators {
  constructor(private readonly database: Database) {}

  /** Adding one twice changes nothing. @throws DomainError `UNKNOWN_ACCOUNT` when nobody has confirmed this address */
  async add(email: string): Promise<void> {
    const accountId = await this.accountOf(email);
    await this.database.rows('INSERT INTO moderator (account_id) VALUES ($1) ON CONFLICT DO NOTHING', [
      accountId,
    ]);
  }

  /** @throws DomainError `UNKNOWN_ACCOUNT`; `NOT_A_MODERATOR` */
  async remove(email: string): Promise<void> {
    const [removed] = await this.database.rows(
      'DELETE FROM moderator WHERE account_id = $1 RETURNING account_id',
      [await this.accountOf(email)],
    );
    if (!removed) throw new DomainError('NOT_A_MODERATOR', `${email} is no moderator.`);
  }

  async all(): Promise<Moderator[]> {
    const rows = await this.database.rows<{ email: string; appointed_at: Date; has_second_factor: boolean }>(
      `SELECT email, appointed_at, has_second_factor FROM moderator JOIN account ON account.id = account_id ORDER BY email`,
    );
    return rows.map((row) => ({
      email: row.email,
      appointedAt: row.appointed_at,
      hasSecondFactor: row.has_second_factor,
    }));
  }

  private async accountOf(email: string): Promise<string> {
    const [account] = await this.database.rows<{ id: string }>(
      'SELECT id FROM account WHERE email = $1 AND is_email_verified',
      [email.trim().toLowerCase()],
    );
    if (!account)
      throw new DomainError(
        'UNKNOWN_ACCOUNT',
        `Nobody has opened an account with ${email} and confirmed the address.`,
      );
    return account.id;
  }
}
