import type { SourceDefinition } from '../../import/source-definition.js';
import { tableRecords } from '../table-records.js';
import { mapReport, paymentPracticeReportTarget } from './map-report.js';
import { companyInPassing } from '../company-in-passing.js';

const REQUIRED = ['Company', 'Company number', 'End date', '% Invoices not paid within agreed terms'];

/** UK payment practices reports: the export of 2017 (22 columns), of today (52), and extracts of them. */
export const gbPaymentPracticesSource: SourceDefinition = {
  name: 'gb-payment-practices',
  source: 'GB_PAYMENT_PRACTICES',
  targets: [companyInPassing, paymentPracticeReportTarget],
  records: (input, { sourceOn }) => tableRecords(input, REQUIRED, (cells) => mapReport(cells, sourceOn)),
};
