import { SaxesParser } from 'saxes';
import { parseCompanyNumber, type CompanyId, type Country } from '#kernel';
import type { InvoiceSeller } from './invoice-seller.js';

/**
 * Cross Industry Invoice of UN/CEFACT, as Factur-X 1.0 and EN 16931 use it. The seller's legal registration is BT-30, its
 * identifiers BT-29, its VAT number BT-31, its country BT-40.
 */
const ROOT = 'CrossIndustryInvoice';
const SELLER = `${ROOT}/SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement/SellerTradeParty`;
const REGISTRATION = `${SELLER}/SpecifiedLegalOrganization/ID`;
const GLOBAL_IDENTIFIER = `${SELLER}/GlobalID`;
const TAX_REGISTRATION = `${SELLER}/SpecifiedTaxRegistration/ID`;
const COUNTRY = `${SELLER}/PostalTradeAddress/CountryID`;

/** SIREN and SIRET in ISO/IEC 6523. */
const FRENCH_SCHEMES = ['0002', '0009'];
const VAT_SCHEME = 'VA';

interface Said {
  readonly path: string;
  readonly scheme: string;
  readonly text: string;
}

/** The seller that Factur-X data name; null when `xml` is not such data, is damaged, or declares entities. */
export function ciiSeller(xml: string): InvoiceSeller | null {
  const said = saidOfSeller(xml);
  if (!said) return null;
  const country = said.some(({ path, text }) => path === COUNTRY && text === 'GB') ? 'GB' : 'FR';
  const companies = new Set(said.flatMap((part) => companyOf(part, country) ?? []));
  const [companyId] = companies;
  if (!companyId) return { source: 'FACTUR_X', companyId: null, reason: 'SELLER_NOT_FOUND' };
  if (companies.size > 1) return { source: 'FACTUR_X', companyId: null, reason: 'SELLER_CONTRADICTED' };
  return { source: 'FACTUR_X', companyId };
}

function saidOfSeller(xml: string): Said[] | null {
  const parser = new SaxesParser({ xmlns: true });
  const said: Said[] = [];
  const path: string[] = [];
  let isInvoice = false;
  let scheme = '';
  let text = '';
  parser.on('doctype', () => {
    throw new Error('Entities are never expanded: such a document is not read at all');
  });
  parser.on('opentag', ({ local, attributes }) => {
    path.push(local);
    isInvoice ||= path.length === 1 && local === ROOT;
    scheme = attributes['schemeID']?.value ?? '';
    text = '';
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', () => {
    const place = path.join('/');
    if (place.startsWith(SELLER)) said.push({ path: place, scheme, text: text.trim() });
    path.pop();
    text = '';
  });
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return isInvoice ? said : null;
}

function companyOf({ path, scheme, text }: Said, country: Country): CompanyId | null {
  switch (path) {
    case REGISTRATION:
      if (scheme === '') return numbered(text, country);
      return FRENCH_SCHEMES.includes(scheme) ? numbered(text, 'FR') : null;
    case GLOBAL_IDENTIFIER:
      return FRENCH_SCHEMES.includes(scheme) ? numbered(text, 'FR') : null;
    case TAX_REGISTRATION:
      // The VAT number of a British company does not hold its company number.
      return scheme === VAT_SCHEME && text.startsWith('FR') ? numbered(text, 'FR') : null;
    default:
      return null;
  }
}

function numbered(text: string, country: Country): CompanyId | null {
  const parsed = parseCompanyNumber(text, country);
  return parsed.ok ? parsed.companyId : null;
}
