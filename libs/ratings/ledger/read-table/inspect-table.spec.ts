import { ledgerOf } from '../../../../tests/support/ledger/ledger-of.js';
import { zipOf } from '../../../../tests/support/zip-of.js';
import { proposeMapping } from '../propose-mapping/propose-mapping.js';
import { inspectTable } from './inspect-table.js';

const AGED = [
  'Balance âgée au 30/06/2026',
  'EXEMPLE SARL',
  '',
  'N° facture;Tiers;SIREN;Date facture;Échéance;Montant TTC;Solde;Solde',
  'F1;EXEMPLE A;000000000;05/01/2026;04/02/2026;"1 200,00 €";1 200,00;x',
  'F2;EXEMPLE B;000000000;25/01/2026;24/02/2026;360,50;60,50;y',
  '',
].join('\r\n');

describe('inspectTable', () => {
  it.each([
    ['UTF-8', Buffer.from(AGED)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${AGED}`)],
    ['Windows-1252', Buffer.from(AGED.replace('€', '\x80'), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${AGED}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(AGED, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${AGED}`, 'utf16le').swap16()],
    ['carriage returns only', Buffer.from(AGED.replaceAll('\r\n', '\r'))],
  ])('finds headings below titles, in %s', async (_, bytes) => {
    const profile = await inspectTable(ledgerOf(bytes));
    expect(profile.headers).toEqual([
      'N° facture',
      'Tiers',
      'SIREN',
      'Date facture',
      'Échéance',
      'Montant TTC',
      'Solde',
      'Solde (2)',
    ]);
    expect(profile).toMatchObject({ headerLine: 4, rows: 2 });
    expect(profile.preview[0]).toEqual([
      'F1',
      'EXEMPLE A',
      '000000000',
      '05/01/2026',
      '04/02/2026',
      '1 200,00 €',
      '1 200,00',
      'x',
    ]);
    expect(profile.shapes[3]!.dayOrder).toEqual({ kind: 'KNOWN', format: 'DMY' });
    expect(profile.shapes[5]!.decimalMark).toEqual({ kind: 'KNOWN', format: ',' });
  });

  it('proposes what each column means, in French', async () => {
    const proposal = proposeMapping(await inspectTable(ledgerOf(AGED)));
    expect(proposal.layout).toBe('AGED');
    expect(proposal.mapping).toEqual({
      columns: {
        reference: 'N° facture',
        clientName: 'Tiers',
        clientNumber: 'SIREN',
        issuedOn: 'Date facture',
        dueOn: 'Échéance',
        amount: 'Montant TTC',
        openAmount: 'Solde',
      },
      currency: 'EUR',
      termsDays: 30,
    });
    expect(proposal.questions).toEqual([]);
    expect(proposal.columns.every(({ confidence }) => confidence > 0.5 && confidence <= 1)).toBe(true);
  });

  it('proposes what each column means, in English, and asks what only the member knows', async () => {
    const text = [
      'Invoice No,Customer,Invoice Date,Due Date,Paid On,Amount,VAT Number,E-mail',
      'I-1,EXAMPLE LTD,03/04/2026,03/05/2026,04/05/2026,"1,234",,billing@example.com',
    ].join('\n');
    const proposal = proposeMapping(await inspectTable(ledgerOf(text)), 'GBP');
    expect(proposal.layout).toBe('PAID');
    expect(proposal.mapping.columns).toEqual({
      reference: 'Invoice No',
      clientName: 'Customer',
      clientNumber: 'VAT Number',
      email: 'E-mail',
      issuedOn: 'Invoice Date',
      dueOn: 'Due Date',
      paidOn: 'Paid On',
      amount: 'Amount',
    });
    expect(proposal.questions).toEqual([
      { about: 'dayOrder', column: 'Invoice Date', example: '03/04/2026' },
      { about: 'dayOrder', column: 'Due Date', example: '03/05/2026' },
      { about: 'decimalMark', column: 'Amount', example: '1,234' },
      { about: 'dayOrder', column: 'Paid On', example: '04/05/2026' },
    ]);
  });

  it('reads the first sheet of an Excel workbook', async () => {
    const workbook = zipOf({
      'xl/workbook.xml': '<workbook><workbookPr/></workbook>',
      'xl/sharedStrings.xml':
        '<sst><si><t>N° facture</t></si><si><r><t>Cli</t></r><r><t>ent</t></r></si><si><t>Échéance</t></si><si><t>Solde</t></si></sst>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="E3" t="s"><v>3</v></c></row>' +
        '<row r="4"><c r="A4" t="inlineStr"><is><t>F1</t></is></c><c r="B4" t="str"><v>EXEMPLE &amp; FILS</v></c><c r="C4"><v>46115</v></c><c r="E4"><f>1+1</f><v>1234.5</v></c></row></sheetData></worksheet>',
    });
    const profile = await inspectTable(ledgerOf(workbook, 'balance.xlsx'));
    expect(profile).toMatchObject({
      headerLine: 3,
      headers: ['N° facture', 'Client', 'Échéance', '#4', 'Solde'],
      preview: [['F1', 'EXEMPLE & FILS', '46115', '', '1234.50']],
    });
    expect(proposeMapping(profile).mapping.columns).toEqual({
      reference: 'N° facture',
      clientName: 'Client',
      dueOn: 'Échéance',
      openAmount: 'Solde',
    });
  });

  it('reads a workbook whose elements bear a prefix', async () => {
    const cells = (...texts: string[]): string =>
      `<x:row>${texts.map((text) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`).join('')}</x:row>`;
    const sheet = `<x:worksheet><x:sheetData>${cells('N° facture', 'Client')}${cells('F1', 'EXEMPLE')}</x:sheetData></x:worksheet>`;
    const profile = await inspectTable(ledgerOf(zipOf({ 'xl/worksheets/sheet1.xml': sheet })));
    expect(profile.preview).toEqual([['F1', 'EXEMPLE']]);
  });

  it.each([
    ['EMPTY_LEDGER', ''],
    ['EMPTY_LEDGER', ' \r\n\r\n'],
    ['NO_ROWS', 'N° facture;Client;Solde\r\n'],
    ['NOT_A_LEDGER', '%PDF-1.7\n'],
    ['NOT_A_LEDGER', '<!DOCTYPE html><html><table>'],
    ['NOT_A_LEDGER', '{"invoices": []}'],
    ['NOT_A_LEDGER', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['NOT_A_LEDGER', Buffer.from('1f8b0800', 'hex')],
    ['NOT_A_LEDGER', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['NOT_A_LEDGER', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 167) % 31))],
    ['NOT_A_LEDGER', zipOf({ 'ledger.csv': 'N° facture;Client' })],
    [
      'NOT_A_LEDGER',
      zipOf({ 'xl/workbook.xml': '<workbookPr date1904="1"/>', 'xl/worksheets/sheet1.xml': '<a/>' }),
    ],
    ['CORRUPT_FILE', zipOf({ 'xl/worksheets/sheet1.xml': '<worksheet><row><c>' })],
    ['CORRUPT_FILE', zipOf({ 'xl/worksheets/sheet1.xml': '<a/>' }).subarray(0, 60)],
    ['NO_HEADER', '1;2;3\n4;5;6\n'],
    ['TOO_MANY_COLUMNS', `${'a;'.repeat(400_000)}\n1;2\n`],
  ])('refuses with %s what is no ledger', async (code, content) => {
    const error = await inspectTable(ledgerOf(content, 'x', 1 << 16)).catch((cause: unknown) => cause);
    expect(error).toMatchObject({
      code,
      text: { fr: expect.any(String) as string, en: expect.any(String) as string },
    });
  });

  it('stops a workbook that unpacks without end', async () => {
    const bomb = zipOf({ 'xl/worksheets/sheet1.xml': `<worksheet><row><c><v>${'9'.repeat(40 << 20)}` });
    await expect(inspectTable(ledgerOf(bomb, 'x.xlsx', 1 << 16))).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    });
  });
});
