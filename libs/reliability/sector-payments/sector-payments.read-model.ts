import { Injectable } from '@nestjs/common';
import { BatchedRead, Database } from '#persistence';
import type { Sector, SectorFigures, SectorPayments } from './sector-payments.js';

interface SectorRow {
  readonly asked: string;
  readonly activityCode: string;
  readonly sizeCategory: string;
  readonly companies: number;
  readonly figures: SectorFigures;
}

/** The narrowest group that is large enough: same activity before same division, and same size before every size. */
const NARROWEST = `SELECT asked.key AS asked, found.* FROM jsonb_array_elements_text($1) AS asked (key)
  CROSS JOIN LATERAL (SELECT asked.key::jsonb AS sector) AS parsed
  CROSS JOIN LATERAL (
    SELECT s.activity_code AS "activityCode", s.size_category AS "sizeCategory", s.companies, s.figures
    FROM sector_payments s
    WHERE s.activity_scheme = sector->>0 AND s.activity_code IN (sector->>1, left(sector->>1, 2))
      AND s.size_category IN (sector->>2, '')
    ORDER BY length(s.activity_code) DESC, s.size_category DESC LIMIT 1) AS found`;

/** How the companies of a sector pay, as of last night. */
@Injectable()
export class SectorPaymentsReadModel {
  private readonly groups = new BatchedRead<SectorRow>(async (keys) => {
    const rows = await this.database.rows<SectorRow>(NARROWEST, [JSON.stringify(keys)], 'sector-payments');
    return new Map(rows.map((row) => [row.asked, row]));
  });

  constructor(private readonly database: Database) {}

  /** Null while every group of the company is too small to be shown. */
  async of({ activityScheme, activityCode, sizeCategory }: Sector): Promise<SectorPayments | null> {
    const row = await this.groups.find(JSON.stringify([activityScheme, activityCode, sizeCategory ?? '']));
    if (!row) return null;
    const { companies, figures } = row;
    return { activityCode: row.activityCode, sizeCategory: row.sizeCategory || null, companies, ...figures };
  }
}
