import { Injectable } from '@nestjs/common';
import { releaseFiles } from '#files';
import type { Member } from '#identity';
import { Clock, isUuid } from '#kernel';
import { Database } from '#persistence';
import { RATING_FILES } from '../evidence/file-evidence.js';
import { ratingNotFound } from '../refusals/refuse.js';

const DELETE = `DELETE FROM rating WHERE id = $1 AND author_organisation_id = $2 AND status = 'DRAFT' RETURNING id`;

/** A draft was never told to anyone: it leaves nothing behind. */
@Injectable()
export class DeleteRatingDraft {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws RatingRefusal `RatingNotFoundError` */
  async execute(id: string, { organisationId }: Member): Promise<void> {
    await this.database.transaction(async (sql) => {
      const deleted = isUuid(id) ? await sql.rows(DELETE, [id, organisationId]) : [];
      if (deleted.length === 0) throw ratingNotFound();
      await releaseFiles(sql, { type: RATING_FILES, id }, this.clock.now());
    });
  }
}
