import type { Insolvency, InsolvencyStatus } from '../profile/company-profile.js';

/** Words of the UK register's company status, worst first; a status can name two procedures. */
const WORDS: readonly (readonly [RegExp, InsolvencyStatus])[] = [
  [/liquidation/i, 'LIQUIDATION'],
  [/administrati(on|ve)|receivership/i, 'REORGANISATION'],
  [/voluntary arrangement/i, 'PLAN'],
];

/**
 * Insolvency that the UK register states in the company's status, without its day: unlike France, where notices tell the
 * sequence, Companies House's monthly file gives the present state only. Null when it states none.
 */
export function registerInsolvency(registerStatus: string | null): Insolvency | null {
  const stated = WORDS.find(([words]) => registerStatus !== null && words.test(registerStatus));
  return stated ? { status: stated[1], since: null, paymentsStoppedOn: null } : null;
}
