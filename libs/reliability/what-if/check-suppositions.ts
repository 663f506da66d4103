import { addDays, type Day } from '#kernel';
import { badSupposition, type BadSupposition } from './bad-supposition.js';
import type { WhatIfQuestion } from './suppositions.js';

/** Bounds of a public question: enough for a page of sliders, little enough to answer in milliseconds. */
const MOST = { settlements: 20, suppliers: 20, invoicesOfSupplier: 200, settledInvoices: 200 } as const;
const MOST_DAYS_AHEAD = 366;
const MOST_DAYS_LATE = 3650;

/** Null when the question can be answered as far as it is known without the company. */
export function checkSuppositions(question: WhatIfQuestion, today: Day): BadSupposition | null {
  const { asOf, settlements, suppliers } = question;
  return (
    checkNumbers(question) ??
    (asOf ? checkDay(asOf, 'asOf', today) : null) ??
    first(settlements, ({ paidOn }, at) =>
      checkPayment(paidOn, `suppose.settlements[${at}].paidOn`, today, asOf),
    ) ??
    first(suppliers, ({ daysLate }, at) => checkLateness(daysLate, `suppose.suppliers[${at}].daysLate`))
  );
}

function checkNumbers({ settlements, suppliers }: WhatIfQuestion): BadSupposition | null {
  if (settlements.length + suppliers.length === 0)
    return badSupposition('NOTHING_SUPPOSED', 'suppose', 'Rien n’est supposé.', 'Nothing is supposed.');
  if (settlements.length > MOST.settlements) return tooMany('suppose.settlements', MOST.settlements);
  if (suppliers.length > MOST.suppliers) return tooMany('suppose.suppliers', MOST.suppliers);
  const settled = settlements.reduce((sum, { invoices }) => sum + invoices, 0);
  return (
    first(settlements, ({ invoices }, at) => checkCount(invoices, `suppose.settlements[${at}].invoices`)) ??
    (settled > MOST.settledInvoices ? tooMany('suppose.settlements', MOST.settledInvoices) : null) ??
    first(suppliers, ({ invoices }, at) => checkCount(invoices, `suppose.suppliers[${at}].invoices`)) ??
    first(suppliers, ({ invoices }, at) =>
      invoices > MOST.invoicesOfSupplier
        ? tooMany(`suppose.suppliers[${at}].invoices`, MOST.invoicesOfSupplier)
        : null,
    )
  );
}

function checkPayment(paidOn: Day, field: string, today: Day, asOf?: Day | null): BadSupposition | null {
  const bad = checkDay(paidOn, field, today);
  if (bad || !asOf || paidOn <= asOf) return bad;
  return badSupposition(
    'PAID_AFTER_THE_SCORE',
    field,
    'Ce paiement viendrait après le jour de la note : il ne compterait pas encore.',
    'This payment would come after the day of the score: it would not count yet.',
  );
}

function checkDay(day: Day, field: string, today: Day): BadSupposition | null {
  if (day < today)
    return badSupposition(
      'DAY_IN_THE_PAST',
      field,
      'Ce jour est passé : on ne suppose que ce qui peut encore arriver.',
      'This day is over: only what can still happen can be supposed.',
    );
  if (day > addDays(today, MOST_DAYS_AHEAD))
    return badSupposition(
      'DAY_TOO_FAR',
      field,
      'Ce jour est à plus d’un an : d’ici là, trop de choses auront changé.',
      'This day is more than a year away: too much will have changed by then.',
    );
  return null;
}

function checkLateness(daysLate: number | null | undefined, field: string): BadSupposition | null {
  if (daysLate === null || daysLate === undefined) return null;
  if (Number.isInteger(daysLate) && daysLate >= 0 && daysLate <= MOST_DAYS_LATE) return null;
  return badSupposition(
    'NOT_A_COUNT',
    field,
    `Le retard doit être de 0 à ${MOST_DAYS_LATE} jours.`,
    `Days late must be from 0 to ${MOST_DAYS_LATE}.`,
  );
}

function checkCount(count: number, field: string): BadSupposition | null {
  if (Number.isInteger(count) && count >= 1) return null;
  return badSupposition('NOT_A_COUNT', field, 'Il en faut au moins 1.', 'It takes at least 1.');
}

function tooMany(field: string, most: number): BadSupposition {
  return badSupposition('TOO_MANY', field, `C’est trop : ${most} au plus.`, `Too many: ${most} at most.`);
}

function first<T>(all: readonly T[], check: (one: T, at: number) => BadSupposition | null) {
  for (const [at, one] of all.entries()) {
    const bad = check(one, at);
    if (bad) return bad;
  }
  return null;
}
