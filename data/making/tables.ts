import type { Folders } from './files.js';

/** Rows of StockUniteLegale, as published: companies only, no natural person among them. */
export async function sireneUnits(folders: Folders): Promise<void> {
  await folders.write(
    'sirene/StockUniteLegale-2026-03-11.csv',
    await folders.read('sirene/stock_unite_legale_2026_35col.csv'),
  );
}

/** Ratios of the companies that another file of the sample names, from the snapshot of December 2024. */
export async function financialRatios(folders: Folders): Promise<void> {
  const [header, ...rows] = (await folders.read('ratios-inpi-bce/ratios_inpi_bce.csv')).trimEnd().split('\n');
  const kept = rows.filter((row) => /^(552032534|487444697);/.test(row));
  await folders.write('inpi-ratios/ratios_inpi_bce-2024-12-12.csv', [header, ...kept].join('\n') + '\n');
}

/** Latest report of each British construction company, with the column names of the official export. */
export async function paymentPractices(folders: Folders): Promise<void> {
  await folders.write(
    'gb-payment-practices/payment-practices-construction-2026-07-23.csv',
    await folders.read('uk-payment-practices/payment_practices_construction_2026-07.csv'),
  );
}

/** Rows of BasicCompanyData, one file per snapshot they come from; the row without a known date is left out. */
export async function britishCompanies(folders: Folders): Promise<void> {
  const [header, ...rows] = (await folders.read('companies-house/basic_company_data_sample.csv')).trimEnd().split('\r\n');
  const snapshots = { '2021-07': ['12778855', '08209948', '11399177'], '2018-09': ['SC606050', '05857258'] };
  for (const [month, numbers] of Object.entries(snapshots)) {
    const kept = rows.filter((row) => numbers.some((number) => row.includes(`,"${number}",`)));
    const file = `gb-companies/BasicCompanyData-${month}.csv`;
    await folders.write(file, [header, ...kept].join('\r\n') + '\r\n');
  }
}
