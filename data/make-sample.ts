import { Folders } from './making/files.js';
import { insolvencyNotices, registrations } from './making/notices.js';
import { registerAnswers } from './making/register-answers.js';
import { britishCompanies, financialRatios, paymentPractices, sireneUnits } from './making/tables.js';

/**
 * Makes the sample from a folder of collected public data: real rows in their real formats, cut down to companies and
 * cleared of every text that may name a person. How to run it, and where the data come from: data/README.md.
 */
const [from, to] = process.argv.slice(2);
if (!from || !to) {
  console.error('Usage: make-sample <folder of collected data> <folder of the sample>');
  process.exit(1);
}

const folders = new Folders(from, to);
await insolvencyNotices(folders);
await registrations(folders);
await registerAnswers(folders);
await sireneUnits(folders);
await financialRatios(folders);
await paymentPractices(folders);
await britishCompanies(folders);
