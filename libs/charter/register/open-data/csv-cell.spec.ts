import { csvCell } from './csv-cell.js';

describe('a cell of the open data', () => {
  it.each([
    ['EXEMPLE', 'EXEMPLE'],
    [null, ''],
    [['2026-01-01', '2026-03-01'], '2026-01-01 2026-03-01'],
    ['EXEMPLE, "FILS"', '"EXEMPLE, ""FILS"""'],
    ['DEUX\nLIGNES', '"DEUX\nLIGNES"'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+33', "'+33"],
    ['-1', "'-1"],
    ['\t=1', "'\t=1"],
    ['\r=1,2', `"'\r=1,2"`],
    ['\n=1', `"'\n=1"`],
    ['＝1+1', "'＝1+1"],
    ['A=1', 'A=1'],
  ])('writes %j as %j', (value, cell) => expect(csvCell(value)).toBe(cell));
});
