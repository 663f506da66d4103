import { Injectable } from '@nestjs/common';
import { queueEmail } from '#notifications';
import { Database } from '#persistence';
import { WriteNotice } from '../send-notice/write-notice.js';
import { loadRatings } from '../store/load-ratings.js';

/** The client is informed again when a proof was added in its notice: it may answer what it has seen only. */
@Injectable()
export class TellOfProof {
  constructor(
    private readonly database: Database,
    private readonly write: WriteNotice,
  ) {}

  async execute(ratingId: string): Promise<void> {
    const [rating] = await loadRatings(this.database, [ratingId]);
    if (rating?.status !== 'NOTICE_SENT' || rating.replyUntil === null) return;
    const { emails } = await this.write.execute(rating, rating.replyUntil);
    await this.database.transaction(async (sql) => {
      for (const email of emails) await queueEmail(sql, email);
    });
  }
}
