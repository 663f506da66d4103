import type { Database } from '#persistence';
import { EXAMPLE_FR, storeExampleCompanies } from '../../support/example-companies.js';

/** Opposed the diffusion of its name; the number is reserved by no one and passes the checks. */
export const PARTIAL = '999990005';
export { EXAMPLE_FR };

/** Fined for paying late, and known by a notice only: the live register is asked for the rest. */
export const FINED = '999990013';

const FINED_COMPANY = `INSERT INTO company (company_id, name, visibility, status, source, source_on, record_id)
  VALUES ('FR-${FINED}', 'EXEMPLE NEGOCE', 'PUBLIC', 'ACTIVE', 'BODACC', '2026-11-01', '${FINED}')`;

const FINE = `INSERT INTO sanction (company_id, record_id, amount_minor, currency, reason, decided_on, published_until, url, source, source_on)
  VALUES ('FR-${FINED}', 'exemple-1', 37500000, 'EUR', 'Retards de paiement de ses fournisseurs', '2026-03-10', '2031-03-10',
    'https://www.economie.gouv.fr/dgccrf', 'DGCCRF', '2026-03-10')`;

const PARTIAL_COMPANY = `INSERT INTO company (company_id, name, visibility, status, created_on, legal_form_code, source, source_on, record_id)
  VALUES ('FR-${PARTIAL}', NULL, 'PARTIAL', 'ACTIVE', '2015-03-02', '5710', 'SIRENE', '2026-11-01', '${PARTIAL}')`;

const CORRECTED_NOTICE = `INSERT INTO legal_notice (company_id, notice_id, kind, nature, notice_type, corrects_notice_id, published_on,
    judged_on, court, source, source_on, record_id) VALUES
  ('${EXAMPLE_FR.id}', 'A202600001', 'SAFEGUARD_OPENED', 'Jugement d''ouverture de sauvegarde', 'INITIAL', NULL,
    '2026-02-03', '2026-01-27', 'Tribunal de commerce de Lyon', 'BODACC', '2026-02-03', 'A202600001'),
  ('${EXAMPLE_FR.id}', 'A202600002', 'SAFEGUARD_OPENED', 'Jugement d''ouverture de sauvegarde', 'CANCELLATION', 'A202600001',
    '2026-02-10', '2026-01-27', 'Tribunal de commerce de Lyon', 'BODACC', '2026-02-10', 'A202600002')`;

/** States that no company of the sample shows: recent accounts, a cancelled notice, a hidden name, a fine. All invented. */
export async function storeRareCompanies(database: Database): Promise<void> {
  await storeExampleCompanies(database);
  for (const statement of [PARTIAL_COMPANY, FINED_COMPANY, FINE, CORRECTED_NOTICE])
    await database.rows(statement);
}
