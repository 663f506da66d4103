import { Injectable } from '@nestjs/common';
import { CompanyCardsReadModel } from '#companies';
import { companyIdParts } from '#kernel';
import type { SqlRunner } from '#persistence';
import type { RatingRecord } from '../store/rating-record.js';
import { sectorOf, sizeOf } from '../supplier/supplier-in-words.js';
import type { LocalizedText } from '#kernel';

export interface SupplierView {
  readonly name: string | null;
  readonly sector: LocalizedText | null;
  readonly size: LocalizedText | null;
  readonly isVerified: boolean;
}

/** The supplier as far as the reader may know it: the two sides and the moderator know who it is, the public only if it signed. */
@Injectable()
export class NameSupplier {
  constructor(private readonly cards: CompanyCardsReadModel) {}

  async toSides({ supplier, ...rating }: RatingRecord): Promise<SupplierView> {
    const name =
      (await this.cards.card(supplier.companyId))?.name ?? companyIdParts(supplier.companyId).number;
    return { name, sector: sectorOf(supplier), size: sizeOf(supplier), isVerified: rating.isVerified };
  }

  /** Its name as the register shows it today: one that closed its data since is not named any more. */
  async toPublic({ supplier, isSigned, isVerified }: RatingRecord, sql?: SqlRunner): Promise<SupplierView> {
    const card = isSigned ? await this.cards.card(supplier.companyId, sql) : null;
    return { name: card?.name ?? null, sector: sectorOf(supplier), size: sizeOf(supplier), isVerified };
  }
}
