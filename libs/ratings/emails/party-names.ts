import { Injectable } from '@nestjs/common';
import { CompanyCardsReadModel } from '#companies';
import { companyIdParts, type CompanyId } from '#kernel';
import type { SqlRunner } from '#persistence';

/** What the two sides of a rating are called: by name where the register allows it, else by number. */
@Injectable()
export class PartyNames {
  constructor(private readonly cards: CompanyCardsReadModel) {}

  async execute(companyId: CompanyId, sql?: SqlRunner): Promise<string> {
    return (await this.cards.card(companyId, sql))?.name ?? companyIdParts(companyId).number;
  }
}
