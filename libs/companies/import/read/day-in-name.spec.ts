import { dayInName } from './day-in-name.js';
import { sniffFormat } from './sniff-format.js';

describe('what a file tells of itself', () => {
  it.each([
    ['BasicCompanyData-2026-09-01-part7_7.csv', '2026-09-01'],
    ['RCS-A_BXA20210105.xml', '2021-01-05'],
    ['payment_practices_construction_2026-07.csv', '2026-07-01'],
    ['stock_unite_legale_2026_35col.csv', null],
    ['StockUniteLegale_utf8.csv', null],
    ['12345678901.csv', null],
  ])('%s is of %j', (name, expected) => {
    expect(dayInName(name)).toBe(expected);
  });

  it.each([
    ['a.csv', 'PAR1xx', 'parquet'],
    ['a.csv', '\ufeff<?xml version="1.0"?>', 'xml'],
    ['a', '  [{"a": 1}]', 'json'],
    ['a.json', '{"results": []}', 'json'],
    ['a.jsonl.gz', '{"a": 1}\n', 'jsonl'],
    ['a', '{"a": 1}\n{"a": 2}\n', 'jsonl'],
    ['a', '{\n  "a": 1\n}', 'json'],
    ['a.xml', 'siren,nom\n', 'csv'],
  ])('%s beginning with %j is %s', (name, start, expected) => {
    expect(sniffFormat(name, Buffer.from(start))).toBe(expected);
  });
});
