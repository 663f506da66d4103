import type { CompanyId, Day, Money } from '#kernel';
import type { Database } from '#persistence';
import { PaymentEvidenceReadModel, type ExperienceFact, type SupplierExperiences } from '#ratings';

/** What suppliers told, as a test says it, through the door that libs/ratings keeps. */
export class ToldEvidence extends PaymentEvidenceReadModel {
  private readonly told = new Map<CompanyId, SupplierExperiences[]>();

  constructor(database: Database) {
    super(database);
  }

  tell(companyId: CompanyId, suppliers: SupplierExperiences[]): void {
    this.told.set(companyId, suppliers);
  }

  override async evidenceOf(
    companyIds: readonly CompanyId[],
  ): Promise<Map<CompanyId, SupplierExperiences[]>> {
    return new Map(companyIds.flatMap((id) => (this.told.has(id) ? [[id, this.told.get(id)!]] : [])));
  }
}

export function supplierOf(
  supplierId: string,
  experiences: readonly ExperienceFact[],
  known: Partial<SupplierExperiences> = {},
): SupplierExperiences {
  return { supplierId, tier: 'T3', isVerified: true, isRelatedParty: false, experiences, ...known };
}

/** An invoice of 1,000 euros, unpaid and followed daily unless it is said otherwise. */
export function invoiceDue(dueOn: string, known: Partial<ExperienceFact> = {}): ExperienceFact {
  const amount: Money = { minor: 100_000n, currency: 'EUR' };
  const due = dueOn as Day;
  return {
    experienceId: `due ${dueOn}`,
    issuedOn: null,
    dueOn: due,
    amount,
    payments: [],
    unpaidOn: null,
    standing: 'UNDISPUTED',
    ...known,
  };
}

export function paidOn(day: string): Pick<ExperienceFact, 'payments'> {
  return { payments: [{ paidOn: day as Day, amountMinor: 100_000n }] };
}
