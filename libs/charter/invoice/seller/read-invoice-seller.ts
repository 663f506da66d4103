import type { PDFDocument } from '@cantoo/pdf-lib';
import { contentOf, embeddedFiles } from '../pdf/embedded-files.js';
import type { ReadPage } from '../pdf/read-page.js';
import { ciiSeller } from './cii-seller.js';
import type { InvoiceSeller } from './invoice-seller.js';
import { namedCompanies, textSeller } from './text-seller.js';

/** Names that Factur-X and the versions of ZUGFeRD before it give their data. */
const FACTUR_X_NAMES = ['factur-x.xml', 'zugferd-invoice.xml', 'xrechnung.xml'];

/**
 * Who sells: the Factur-X data say it, else the text does. Data that name a company whose number is not in a text that
 * has company numbers are not believed: readers look at the text, machines at the data, and both must see one seller.
 */
export function sellerOf(pdf: PDFDocument, pages: readonly ReadPage[]): InvoiceSeller {
  const data = facturXSeller(pdf);
  if (!data) return textSeller(pages);
  if (!data.companyId) return data;
  const { all } = namedCompanies(pages);
  return all.size === 0 || all.has(data.companyId)
    ? data
    : { source: 'FACTUR_X', companyId: null, reason: 'SELLER_CONTRADICTED' };
}

function facturXSeller(pdf: PDFDocument): InvoiceSeller | null {
  const attached = embeddedFiles(pdf).find(({ name }) => FACTUR_X_NAMES.includes(name.toLowerCase()));
  const content = attached && contentOf(pdf, attached);
  return content ? ciiSeller(new TextDecoder().decode(content)) : null;
}
