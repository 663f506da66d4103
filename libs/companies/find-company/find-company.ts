import { Injectable } from '@nestjs/common';
import type { CompanyId } from '#kernel';
import { CompaniesReadModel } from '../profile/companies.read-model.js';
import type { CompanyLookup, CompanyProfile } from '../profile/company-profile.js';
import { ConsultRegister } from '../recherche-entreprises/consult-register.js';

/** Who is this number? What is stored, completed by the live register where the stored registers are silent. */
@Injectable()
export class FindCompany {
  constructor(
    private readonly companies: CompaniesReadModel,
    private readonly register: ConsultRegister,
  ) {}

  async execute(companyId: CompanyId): Promise<CompanyLookup> {
    const stored = await this.companies.profile(companyId);
    if (stored === 'NOT_DISCLOSED') return { kind: 'NOT_DISCLOSED' };
    if (stored && isFromNationalRegister(stored)) return found(stored);

    const consultation = await this.register.execute(companyId);
    if (!consultation) return toLookup(stored);
    switch (consultation.kind) {
      case 'UNAVAILABLE':
        return stored
          ? { ...found(stored), unavailableSources: [consultation.unavailable] }
          : { kind: 'SOURCE_UNAVAILABLE', unavailable: consultation.unavailable };
      case 'NOT_DISCLOSED':
        return { kind: 'NOT_DISCLOSED' };
      default:
        // Read again: what was stored a moment ago may be older than the answer, and name what the answer protects.
        return toLookup(await this.companies.profile(companyId));
    }
  }
}

/** Notices name a company and say little else: only a register's own file makes the identity complete. */
function isFromNationalRegister({ identity }: CompanyProfile): boolean {
  return identity.provenance.source === 'SIRENE' || identity.provenance.source === 'COMPANIES_HOUSE';
}

function found(profile: CompanyProfile): Extract<CompanyLookup, { kind: 'FOUND' }> {
  return { kind: 'FOUND', profile, unavailableSources: [] };
}

function toLookup(profile: CompanyProfile | 'NOT_DISCLOSED' | null): CompanyLookup {
  if (profile === 'NOT_DISCLOSED') return { kind: 'NOT_DISCLOSED' };
  return profile ? found(profile) : { kind: 'UNKNOWN' };
}
