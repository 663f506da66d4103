import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dayText } from '../history/day-numbers.js';
import { daysLateOf } from '../history/invoice-history.js';
import { readHistory, type ReadOptions } from './read-history.js';

const HEADER = 'customer;issued;due;settled;amount;disputed;currency;country';
const GOOD = 'a;2024-01-02;2024-02-01;2024-02-05;1 200,50;oui;EUR;FR';

describe('reading an invoice history', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'history-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(text: string | Buffer, options: Partial<ReadOptions> = {}) {
    const file = join(folder, 'history.csv');
    await writeFile(file, text);
    return readHistory(file, { columns: {}, roll: 'none', ...options }, () => undefined);
  }

  it('keeps what it needs, column by column, also from a gzipped file', async () => {
    const { history, shape, rowsRead } = await read(gzipSync(`\ufeff${HEADER}\n${GOOD}\n`));
    expect(rowsRead).toBe(1);
    expect(shape.decimalMark).toBe(',');
    expect(history.customers).toEqual(['a']);
    expect(dayText(history.issued[0]!)).toBe('2024-01-02');
    expect(daysLateOf(history, 0)).toBe(4);
    expect([history.amountMinor[0], history.disputed[0]]).toEqual([120_050, 1]);
  });

  it('reads accents of Latin-1, in names and headings', async () => {
    const text =
      "client;date d'émission;échéance;réglé le\nSociété Œuvrée;02/01/2024;01/02/2024;25/02/2024\n";
    const { history } = await read(Buffer.from(text.replace('Œ', '\x8c'), 'latin1'));
    expect(history.customers).toEqual(['Société Œuvrée']);
    expect(daysLateOf(history, 0)).toBe(24);
  });

  it('counts rows that are absurd or not settled by reason, with the first line of each', async () => {
    const rows = [
      GOOD,
      ';2024-01-02;2024-02-01;2024-02-05;1;;EUR;FR',
      'a;2024-01-02;2024-02-01;;1;;EUR;FR',
      'a;2024-01-02;2024-02-01;NULL;1;;EUR;FR',
      'a;2024-01-02;2024-02-31;2024-02-05;1;;EUR;FR',
      'a;2024-01-02;2023-12-01;2024-02-05;1;;EUR;FR',
      'a;2024-01-02;2024-02-01;2024-01-01;1;;EUR;FR',
      'a;0204-01-02;2024-02-01;2024-02-05;1;;EUR;FR',
      'a;2024-01-02;2024-02-01;2039-02-05;1;;EUR;FR',
      'a;2024-01-02;2024-02-01;2024-02-05;-5;;EUR;FR',
      'a;2024-01-02;2024-02-01;2024-02-05;lots;;EUR;FR',
      'a;2024-01-02;2024-02-01',
    ];
    const { history, leftOut, rowsRead } = await read([HEADER, ...rows].join('\n'));
    expect(rowsRead).toBe(12);
    expect(history.size).toBe(1);
    expect(leftOut.map(({ reason, rows, firstLine }) => `${rows} ${reason} @${firstLine}`)).toEqual([
      '2 not settled yet (column settled is empty) @4',
      '1 no customer in column customer @3',
      '1 no day (YMD) in column due @6',
      '1 due before it was issued @7',
      '1 settled before it was issued @8',
      '1 a day outside of 1990–2099 in column issued @9',
      '1 settled more than five years from its due day @10',
      '1 an amount of zero or less (a credit note?) in column amount @11',
      '1 no amount in column amount @12',
      "1 another number of cells than the header's 8 @13",
    ]);
  });

  it('takes amounts of the main currency only: others cannot be compared', async () => {
    const { history } = await read([HEADER, GOOD, GOOD, GOOD.replace('EUR', 'USD')].join('\n'));
    expect([...history.amountMinor]).toEqual([120_050, 120_050, NaN]);
  });

  it('counts an invoice once that stands twice under its number, and every one of those without', async () => {
    const numbered = (number: string, settled = '2024-02-05') =>
      `a;2024-01-02;2024-02-01;${settled};1;;EUR;FR;${number}`;
    const rows = ['7', '7', '8', '', ''].map((number) => numbered(number));
    const text = [`${HEADER};invoice no`, ...rows, numbered('7', '2024-03-01')].join('\n');
    const { history, leftOut } = await read(text);
    expect(history.size).toBe(5);
    expect(leftOut).toEqual([{ reason: 'the same invoice and payment again', rows: 1, firstLine: 3 }]);
  });

  it('reads a column that could be both as the others of its file are read', async () => {
    const text = [HEADER, 'a;01/02/2024;15/03/2024;16/03/2024;1;;EUR;FR'].join('\n');
    const { history } = await read(text);
    expect(dayText(history.issued[0]!)).toBe('2024-02-01');
  });

  it.each(['|', '\t', ','])('tells what separates cells: %j', async (sign) => {
    const text = ['customer;issued;due;settled;amount', 'a;2024-01-02;2024-02-01;2024-02-05;12.5'];
    const { history } = await read(text.join('\n').replaceAll(';', sign));
    expect(history.amountMinor[0]).toBe(1_250);
  });

  it('rolls due days to the business days of a country, or of each row', async () => {
    const saturday = 'a;2024-01-02;2024-02-03;2024-02-05;1;;EUR;FR';
    const memorialDay = 'a;2024-05-01;2024-05-27;2024-05-28;1;;USD;US';
    const elsewhere = 'a;2024-05-01;2024-05-27;2024-05-28;1;;USD;ZZ';
    const text = [HEADER, saturday, memorialDay, elsewhere].join('\n');
    const daysLate = async (roll: ReadOptions['roll']) => {
      const { history } = await read(text, { roll });
      return Array.from({ length: history.size }, (_row, at) => daysLateOf(history, at));
    };
    expect(await daysLate('none')).toEqual([2, 1, 1]);
    expect(await daysLate('FR')).toEqual([0, 1, 1]);
    expect(await daysLate('US')).toEqual([0, 0, 0]);
    expect(await daysLate('column')).toEqual([0, 0]);
  });

  it.each([
    ['', {}, 'The file is empty.'],
    [HEADER, {}, 'no rows'],
    ['a;b\n1;2', {}, 'Line 1: no column looks like "customer"'],
    [
      `${HEADER}\na;1/2/2024;2024-02-01;2024-02-05;1;;;`,
      {},
      'Line 2, column issued: "1/2/2024" could be day/month or month/day',
    ],
    [
      `${HEADER}\na;soon;2024-02-01;2024-02-05;1;;;`,
      {},
      'Line 2, column issued: "soon" is no day that we can read',
    ],
    [
      `${HEADER}\n${GOOD.replace('2024-02-05', '')}`,
      {},
      'Column settled is empty in all of the first 1 rows',
    ],
    [`${HEADER}\na;1/2/2024;1/3/2024;2/3/2024;1;;;`, {}, 'Say --day-format DMY or MDY'],
    [
      'customer,issued,due,settled\na,2024-01-02,2024-02-01,2024-02-05',
      { roll: 'column' as const },
      '--country-column',
    ],
  ])('refuses in one line what it cannot read: %j', async (text, options, message) => {
    await expect(read(text, options)).rejects.toThrow(message);
  });

  it('says how to convert what it cannot decode', async () => {
    const text = Buffer.from(`\ufeff${HEADER}\n${GOOD}`, 'utf16le');
    await expect(read(text)).rejects.toThrow('iconv -f UTF-16 -t UTF-8');
  });

  it('says that no row can be used, and why most cannot', async () => {
    const text = `${HEADER}\n${GOOD.replace('2024-02-05', '2024-01-01')}`;
    await expect(read(text)).rejects.toThrow(
      'None of the 1 rows can be used. Most often: settled before it was issued, first on line 2.',
    );
  });
});
