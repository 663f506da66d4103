import { Injectable } from '@nestjs/common';
import { DomainError, type CompanyId, type Day } from '#kernel';
import { CurrentReport } from '../current-report/current-report.js';
import { ReportAsOf } from '../report-as-of/report-as-of.js';
import type { Sector } from '../sector-payments/sector-payments.js';
import { ReliabilityReportObject } from './reliability-report.object.js';

/** What the answer needs of the company that was found. */
export interface ReportSubject {
  readonly companyId: CompanyId;
  readonly activityScheme: string | null;
  readonly activityCode: string | null;
  readonly sizeCategory: string | null;
}

/** The stored answer, or the one of a past day, about a company that was found. */
@Injectable()
export class AnswerReliability {
  constructor(
    private readonly current: CurrentReport,
    private readonly reportAsOf: ReportAsOf,
  ) {}

  /** @throws DomainError `DAY_IN_THE_FUTURE`; `COMPANY_WITHDRAWN` when the company vanished while it was read */
  async execute(subject: ReportSubject, asOf?: Day | null): Promise<ReliabilityReportObject> {
    const { companyId } = subject;
    const report = asOf
      ? await this.reportAsOf.execute(companyId, asOf)
      : await this.current.execute(companyId);
    if (!report) throw new DomainError('COMPANY_WITHDRAWN', 'This company may no longer be shown.', 'number');
    // How a sector paid is known of last night only: it is not set beside the answer of a past day.
    const sector = asOf ? null : sectorOf(subject);
    return Object.assign(new ReliabilityReportObject(), report, { sector });
  }
}

function sectorOf({ activityScheme, activityCode, sizeCategory }: ReportSubject): Sector | null {
  return activityScheme && activityCode ? { activityScheme, activityCode, sizeCategory } : null;
}
