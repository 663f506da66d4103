import { AFRelationship, PDFDocument } from '@cantoo/pdf-lib';
import { embedFont } from '../../../libs/charter/documents/embedded-font.js';
import { declarePdfA } from '../../../libs/charter/documents/pdf-a.js';

export interface TradeParty {
  /** Content of the party's element, e.g. `<ram:SpecifiedLegalOrganization>…`. */
  readonly seller: string;
  readonly buyer?: string;
}

/** Factur-X data of the BASIC WL kind; companies are invented. */
export function facturXData({ seller, buyer = '' }: TradeParty): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
 xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
  <rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter>
    <ram:ID>urn:factur-x.eu:1p0:basicwl</ram:ID>
  </ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
  <rsm:ExchangedDocument><ram:ID>2026-118</ram:ID><ram:TypeCode>380</ram:TypeCode>
    <ram:IssueDateTime><udt:DateTimeString format="102">20261120</udt:DateTimeString></ram:IssueDateTime>
  </rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>
    <ram:ApplicableHeaderTradeAgreement>
      <ram:SellerTradeParty><ram:Name>EXEMPLE MENUISERIE</ram:Name>${seller}</ram:SellerTradeParty>
      <ram:BuyerTradeParty><ram:Name>EXEMPLE ACHAT</ram:Name>${buyer}</ram:BuyerTradeParty>
    </ram:ApplicableHeaderTradeAgreement>
    <ram:ApplicableHeaderTradeDelivery/>
    <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
    </ram:ApplicableHeaderTradeSettlement>
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
`;
}

/** Registration of a French company, as EN 16931 asks for it: SIREN under scheme 0002, country, VAT number. */
export function frenchParty(siren: string, vatNumber: string): string {
  return `<ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">${siren}</ram:ID></ram:SpecifiedLegalOrganization>
    <ram:PostalTradeAddress><ram:CountryID>FR</ram:CountryID></ram:PostalTradeAddress>
    <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">${vatNumber}</ram:ID></ram:SpecifiedTaxRegistration>`;
}

/** An invoice in PDF/A with data attached under `name`, and another attachment before and after it in the name tree. */
export async function facturXInvoice(
  data: string,
  lines: readonly string[],
  name = 'factur-x.xml',
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await embedFont(pdf, 'regular');
  const page = pdf.addPage([595.28, 841.89]);
  lines.forEach((line, i) => page.drawText(line, { x: 40, y: 780 - i * 14, size: 10, font }));
  const at = new Date('2026-11-20T08:00:00Z');
  const options = { creationDate: at, modificationDate: at };
  await pdf.attach(Buffer.from('Conditions'), 'conditions.txt', { ...options, mimeType: 'text/plain' });
  await pdf.attach(Buffer.from(data), name, {
    ...options,
    mimeType: 'text/xml',
    afRelationship: AFRelationship.Alternative,
  });
  await pdf.attach(Buffer.from('Plan'), 'plan.txt', { ...options, mimeType: 'text/plain' });
  declarePdfA(pdf, 'Facture 2026-118', at);
  return pdf.save({ useObjectStreams: false });
}
