import { Injectable } from '@nestjs/common';
import { Clock, type CompanyId } from '#kernel';
import { Database } from '#persistence';
import { RecomputeReliability } from '../recompute-reliability/recompute-reliability.js';

const DUE = `SELECT company_id FROM reliability_refresh WHERE refresh_on <= $1 AND company_id > $2
  ORDER BY company_id LIMIT $3`;
const BATCH = 500;

/** Computes again the answers that time alone may have changed: accounts that grew too old, evidence that fades. */
@Injectable()
export class RefreshReliability {
  constructor(
    private readonly database: Database,
    private readonly recompute: RecomputeReliability,
    private readonly clock: Clock,
  ) {}

  /** Returns how many companies were due. Each is taken once, even if it cannot be scored. */
  async execute(): Promise<number> {
    const today = this.clock.today();
    let due = 0;
    for (let last = ''; ;) {
      const rows = await this.database.rows<{ company_id: CompanyId }>(
        DUE,
        [today, last, BATCH],
        'reliability-due',
      );
      if (rows.length === 0) return due;
      await this.recompute.execute(rows.map((row) => row.company_id));
      due += rows.length;
      last = rows[rows.length - 1]!.company_id;
    }
  }
}
