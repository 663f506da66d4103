import { Injectable } from '@nestjs/common';
import { CompaniesReadModel } from '#companies';
import type { CompanyId } from '#kernel';
import type { SupplierDescription } from '../store/rating-record.js';

/** What may be said of a supplier in public: its activity and its size, as registers know them on the day when it speaks. */
@Injectable()
export class DescribeSupplier {
  constructor(private readonly companies: CompaniesReadModel) {}

  async execute(companyId: CompanyId): Promise<SupplierDescription> {
    const profile = await this.companies.profile(companyId);
    if (profile === null || profile === 'NOT_DISCLOSED') {
      return { companyId, activityCode: null, activityScheme: null, sizeBand: null };
    }
    const { activityCode, activityScheme, sizeBand } = profile.identity;
    return { companyId, activityCode, activityScheme, sizeBand };
  }
}
