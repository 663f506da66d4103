import { frenchCompanyId } from '#kernel';
import type { ProofTier } from '../../status/rating-status.js';
import type { LedgerImport } from '../store/ledger-import.js';

/**
 * The books of the supplier itself are proof (T3); a table that anyone can type is the supplier's word (T0). Whose books
 * they are is told by the name that the law gives the file, and by a proved claim to that company.
 */
export function proofTierOf(
  { format, report, companyId }: Pick<LedgerImport, 'format' | 'report' | 'companyId'>,
  isVerified: boolean,
): Extract<ProofTier, 'T0' | 'T3'> {
  const siren = format === 'FEC' ? report?.fecSiren : null;
  return isVerified && siren && frenchCompanyId(siren) === companyId ? 'T3' : 'T0';
}
