import { receipt, sale, type FecLine } from './fec-of.js';

/** The books of an invented company: every way in which a client's account moves. */
export const YEAR: FecLine[] = [
  // Carried over: one invoice in detail, one balance without.
  {
    journal: 'AN',
    entry: 'AN1',
    on: '20250101',
    account: '411000',
    client: 'EXEMPLE1',
    piece: 'F0',
    pieceOn: '20241110',
    euros: 120,
    letter: 'A',
  },
  {
    journal: 'AN',
    entry: 'AN1',
    on: '20250101',
    account: '411000',
    client: 'EXEMPLE2',
    piece: '',
    euros: 50,
    letter: 'A',
  },
  { journal: 'AN', entry: 'AN1', on: '20250101', account: '890000', euros: -170 },
  ...receipt({ client: 'EXEMPLE1', piece: 'R0', on: '20250120', euros: 120, letter: 'A' }),
  ...receipt({ client: 'EXEMPLE2', piece: 'R1', on: '20250121', euros: 50, letter: 'A' }),
  // Paid in two parts; the matching day is months after the payments.
  ...sale({
    client: 'EXEMPLE1',
    piece: 'F1',
    on: '20250201',
    euros: 1200,
    letter: 'B',
    letteredOn: '20251130',
  }),
  ...receipt({
    client: 'EXEMPLE1',
    piece: 'R2',
    on: '20250310',
    euros: 700,
    letter: 'B',
    letteredOn: '20251130',
  }),
  ...receipt({
    client: 'EXEMPLE1',
    piece: 'R3',
    on: '20250415',
    euros: 500,
    letter: 'B',
    letteredOn: '20251130',
  }),
  // One payment for two invoices, one lowered by a credit note.
  ...sale({ client: 'EXEMPLE2', piece: 'F2', on: '20250301', euros: 600, letter: 'C' }),
  ...sale({ client: 'EXEMPLE2', piece: 'F3', on: '20250315', euros: 240, letter: 'C' }),
  ...sale({ client: 'EXEMPLE2', piece: 'AV1', on: '20250320', euros: -60, letter: 'C' }),
  ...receipt({ client: 'EXEMPLE2', piece: 'R4', on: '20250505', euros: 780, letter: 'C' }),
  // Cancelled as a whole.
  ...sale({ client: 'EXEMPLE2', piece: 'F4', on: '20250601', euros: 360, letter: 'D' }),
  ...sale({ client: 'EXEMPLE2', piece: 'AV2', on: '20250602', euros: -360, letter: 'D' }),
  // Still open, and a payment that nobody matched.
  ...sale({ client: 'EXEMPLE3', piece: 'F5', on: '20251001', euros: 480 }),
  ...sale({ client: 'EXEMPLE4', piece: 'F6', on: '20250701', euros: 96 }),
  ...sale({ client: 'EXEMPLE4', piece: 'F7', on: '20250801', euros: 84 }),
  ...receipt({ client: 'EXEMPLE4', piece: 'R5', on: '20250901', euros: 96 }),
  // A direct debit that came back, then half of it paid.
  ...sale({ client: 'EXEMPLE5', piece: 'F8', on: '20250501', euros: 300, letter: 'a' }),
  ...receipt({ client: 'EXEMPLE5', piece: 'R6', on: '20250531', euros: 300, letter: 'a' }),
  ...receipt({ client: 'EXEMPLE5', piece: 'R7', on: '20250605', euros: -300, letter: 'a' }),
  ...receipt({ client: 'EXEMPLE5', piece: 'R8', on: '20250720', euros: 150, letter: 'a' }),
  // A deposit before the invoice.
  ...receipt({ client: 'EXEMPLE6', piece: 'R9', on: '20250401', euros: 100, letter: 'E' }),
  ...sale({ client: 'EXEMPLE6', piece: 'F9', on: '20250410', euros: 100, letter: 'E' }),
  // Given up as lost.
  ...sale({ client: 'EXEMPLE7', piece: 'F10', on: '20250110', euros: 72, letter: 'F' }),
  { journal: 'OD', entry: 'OD1', on: '20251201', account: '654000', euros: 60 },
  { journal: 'OD', entry: 'OD1', on: '20251201', account: '445710', euros: 12 },
  {
    journal: 'OD',
    entry: 'OD1',
    on: '20251201',
    account: '411000',
    client: 'EXEMPLE7',
    euros: -72,
    letter: 'F',
  },
  // Set off against what is owed to the same company.
  ...sale({ client: 'EXEMPLE8', piece: 'F11', on: '20250111', euros: 84, letter: 'G' }),
  { journal: 'OD', entry: 'OD2', on: '20250211', account: '401000', euros: 84 },
  {
    journal: 'OD',
    entry: 'OD2',
    on: '20250211',
    account: '411000',
    client: 'EXEMPLE8',
    euros: -84,
    letter: 'G',
  },
  // A bill of exchange: moved to 413, paid there.
  ...sale({ client: 'EXEMPLE9', piece: 'F12', on: '20250112', euros: 240, letter: 'H' }),
  {
    journal: 'OD',
    entry: 'OD3',
    on: '20250120',
    account: '411000',
    client: 'EXEMPLE9',
    euros: -240,
    letter: 'H',
  },
  {
    journal: 'OD',
    entry: 'OD3',
    on: '20250120',
    account: '413000',
    client: 'EXEMPLE9',
    euros: 240,
    letter: 'I',
  },
  {
    journal: 'BQ',
    entry: 'BQ9',
    on: '20250331',
    account: '413000',
    client: 'EXEMPLE9',
    euros: -240,
    letter: 'I',
  },
  { journal: 'BQ', entry: 'BQ9', on: '20250331', account: '512000', euros: 240 },
  // A natural person, and one who may be.
  ...sale({ client: 'P1', clientName: 'Mme EXEMPLE', piece: 'F13', on: '20250113', euros: 24 }),
  ...sale({ client: 'P2', clientName: 'MARTIN EXEMPLE', piece: 'F14', on: '20250114', euros: 36 }),
];

/** Client, number, issue day, cents, outcome, payments. */
export const EXPECTED = [
  'EXEMPLE1 F0 2024-11-10 12000 PAID 2025-01-20:12000',
  'EXEMPLE1 F1 2025-02-01 120000 PAID 2025-03-10:70000+2025-04-15:50000',
  'EXEMPLE2 F2 2025-03-01 54000 PAID 2025-05-05:54000',
  'EXEMPLE2 F3 2025-03-15 24000 PAID 2025-05-05:24000',
  'EXEMPLE3 F5 2025-10-01 48000 UNPAID',
  'EXEMPLE4 F7 2025-08-01 8400 UNPAID',
  'EXEMPLE5 F8 2025-05-01 30000 PARTLY_PAID 2025-07-20:15000',
  'EXEMPLE6 F9 2025-04-10 10000 PAID 2025-04-10:10000',
  'EXEMPLE7 F10 2025-01-10 7200 UNPAID',
  'EXEMPLE9 F12 2025-01-12 24000 PAID 2025-03-31:24000',
  'P2 F14 2025-01-14 3600 UNPAID',
];
