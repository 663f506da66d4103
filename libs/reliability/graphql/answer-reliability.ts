import { Injectable } from '@nestjs/common';
import { DomainError, type CompanyId, type Day } from '#kernel';
import { CurrentReport } from '../current-report/current-report.js';
import { ReportAsOf } from '../report-as-of/report-as-of.js';
import { ReliabilityReportObject } from './reliability-report.object.js';

/** The stored answer, or the one of a past day, about a company that was found. */
@Injectable()
export class AnswerReliability {
  constructor(
    private readonly current: CurrentReport,
    private readonly reportAsOf: ReportAsOf,
  ) {}

  /** @throws DomainError `DAY_IN_THE_FUTURE`; `COMPANY_WITHDRAWN` when the company vanished while it was read */
  async execute(companyId: CompanyId, asOf?: Day | null): Promise<ReliabilityReportObject> {
    const report = asOf
      ? await this.reportAsOf.execute(companyId, asOf)
      : await this.current.execute(companyId);
    if (!report) throw new DomainError('COMPANY_WITHDRAWN', 'This company may no longer be shown.', 'number');
    return Object.assign(new ReliabilityReportObject(), report);
  }
}
