import { Injectable } from '@nestjs/common';
import { CompanyCardsReadModel } from '#companies';
import type { CompanyId } from '#kernel';
import type { SupplierDescription } from '../store/rating-record.js';

/** What may be said of a supplier in public: its activity and its size, as registers know them on the day when it speaks. */
@Injectable()
export class DescribeSupplier {
  constructor(private readonly cards: CompanyCardsReadModel) {}

  async execute(companyId: CompanyId): Promise<SupplierDescription> {
    const {
      activityCode = null,
      activityScheme = null,
      sizeBand = null,
    } = (await this.cards.card(companyId)) ?? {};
    return { companyId, activityCode, activityScheme, sizeBand };
  }
}
