import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#persistence';

/** No decision of these ratings can be appealed any more, and none is awaited. */
const SETTLED = `NOT EXISTS (SELECT FROM moderation_case c LEFT JOIN moderation_decision d ON d.case_id = c.id
  WHERE c.rating_id = r.id AND (c.closed_at IS NULL OR d.appeal_until >= $1::date))`;
const FORGET = `DELETE FROM rating_hidden_text h USING rating r WHERE r.id = h.rating_id AND ${SETTLED} RETURNING h.rating_id`;
const FORGET_CONTACTS = `UPDATE rating r SET client_contact_email = NULL
  WHERE r.status = 'REJECTED' AND r.client_contact_email IS NOT NULL AND ${SETTLED}`;

/** What was set aside is kept for the appeal only; after it, nobody may read it and nobody needs it (GDPR art. 5(1)(e)). */
@Injectable()
export class ForgetHiddenTexts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Returns how many texts were forgotten. */
  async execute(): Promise<number> {
    const today = this.clock.today();
    await this.database.rows(FORGET_CONTACTS, [today]);
    return (await this.database.rows(FORGET, [today])).length;
  }
}
