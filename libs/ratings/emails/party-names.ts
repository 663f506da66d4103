import { Injectable } from '@nestjs/common';
import { CompaniesReadModel } from '#companies';
import { companyIdParts, type CompanyId } from '#kernel';

/** What the two sides of a rating are called: by name where the register allows it, else by number. */
@Injectable()
export class PartyNames {
  constructor(private readonly companies: CompaniesReadModel) {}

  async execute(companyId: CompanyId): Promise<string> {
    const profile = await this.companies.profile(companyId);
    const name = profile === null || profile === 'NOT_DISCLOSED' ? null : profile.identity.name;
    return name ?? companyIdParts(companyId).number;
  }
}
