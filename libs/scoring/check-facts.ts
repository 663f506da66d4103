import { checkCharter } from './check-charter.js';
import { checkPaymentEvidence } from './check-payment-evidence.js';
import { day, dayOrNull, oneOf, refuse, unique } from './checks.js';
import { ACCOUNTS_KINDS, INSOLVENCY_STATUSES, type ScoringFacts } from './facts.js';

/**
 * Refuses what is not a fact, so that no NaN ever reaches a screen. Implausible but real register values (a ratio of 179 %
 * where 100 % is the limit) pass here and are left out, with a reason, when the evidence is read.
 * @throws ScoringError `BAD_FACTS`
 */
export function checkFacts(facts: ScoringFacts, asOf: string): void {
  day('asOf', asOf);
  oneOf('country', facts.country, ['FR', 'GB']);
  oneOf('status', facts.status, ['ACTIVE', 'CEASED', 'UNKNOWN']);
  dayOrNull('createdOn', facts.createdOn);
  dayOrNull('ceasedOn', facts.ceasedOn);
  dayOrNull('accountsNextDueOn', facts.accountsNextDueOn);
  oneOf('insolvency.status', facts.insolvency.status, INSOLVENCY_STATUSES);
  dayOrNull('insolvency.since', facts.insolvency.since);
  checkAccounts(facts.accounts);
  checkPaymentPractices(facts.paymentPractices);
  checkSanctions(facts.sanctions);
  checkPaymentEvidence(facts.paymentEvidence ?? []);
  checkCharter(facts.charter);
}

function checkAccounts(accounts: ScoringFacts['accounts']): void {
  accounts.forEach((year, index) => {
    const at = `accounts[${index}]`;
    day(`${at}.closedOn`, year.closedOn);
    oneOf(`${at}.kind`, year.kind, ACCOUNTS_KINDS);
    finiteNumbers(at, year);
  });
  unique(
    'accounts',
    accounts.map((year) => `${year.closedOn} ${year.kind}`),
  );
}

function checkPaymentPractices(reports: ScoringFacts['paymentPractices']): void {
  reports.forEach((report, index) => {
    const at = `paymentPractices[${index}]`;
    day(`${at}.periodEndOn`, report.periodEndOn);
    dayOrNull(`${at}.filedOn`, report.filedOn);
    finiteNumbers(at, report);
  });
  unique(
    'paymentPractices',
    reports.map((report) => report.reportId),
  );
}

function checkSanctions(sanctions: ScoringFacts['sanctions']): void {
  sanctions.forEach((sanction, index) => {
    day(`sanctions[${index}].decidedOn`, sanction.decidedOn);
    day(`sanctions[${index}].publishedUntil`, sanction.publishedUntil);
  });
  unique(
    'sanctions',
    sanctions.map((sanction) => sanction.recordId),
  );
}

const NAMES_AND_DAYS = new Set(['closedOn', 'kind', 'reportId', 'periodEndOn', 'filedOn']);

function finiteNumbers(at: string, fact: object): void {
  for (const [name, value] of Object.entries(fact) as [string, unknown][]) {
    if (NAMES_AND_DAYS.has(name) || value === null || Number.isFinite(value)) continue;
    refuse(`${at}.${name}`, 'not a finite number');
  }
}
