import { forecastOf } from './forecast';
import { newPart, newRow, rowOf, type InvoiceTexts, type PartRow } from './invoice-row';
import { latenessOf } from './lateness-preview';
import { isTable, rowsFromTable } from './pasted-table';
import { emptyForm, readForm, withoutBlankRows } from './rating-form';
import { readRow } from './read-row';

const TODAY = '2026-06-01';
const told = (texts: InvoiceTexts & { parts?: readonly PartRow[] } = {}) =>
  newRow({ reference: 'FA-1', amount: '1200', dueOn: '31/03/2026', ...texts });

describe('what a row means', () => {
  it('is paid at once on the day that was typed', () =>
    expect(readRow(told({ paidOn: '10/04/2026' }), 'fr').experience).toMatchObject({
      amountMinor: '120000',
      outcome: 'PAID',
      payments: [{ paidOn: '2026-04-10', amountMinor: '120000' }],
      observedOn: null,
    }));

  it.each([
    ['UNPAID', [], 'UNPAID'],
    ['UNPAID', ['400'], 'PARTLY_PAID'],
    ['DISPUTED', ['400'], 'DISPUTED'],
    ['WRITTEN_OFF', [], 'WRITTEN_OFF'],
    ['DISPUTED', ['400', '800'], 'PAID'],
  ] as const)('%s with the parts %j is %s', (standing, amounts, outcome) => {
    const parts = amounts.map((amount) => newPart({ amount, paidOn: '15/04/2026' }));
    expect(readRow(told({ standing, parts }), 'fr').experience).toMatchObject({ outcome });
  });

  it('names every field at fault by its path in the API', () => {
    const parts = [newPart({ amount: 'x', paidOn: '' })];
    const read = readRow(newRow({ dueOn: '31/06/2026', issuedOn: '?', frozenDays: 'many', parts }), 'en');
    expect(read).toEqual({
      experience: null,
      problems: {
        reference: 'MISSING',
        issuedOn: 'NO_DAY',
        dueOn: 'NO_DAY',
        amountMinor: 'MISSING',
        'payments[0].paidOn': 'MISSING',
        'payments[0].amountMinor': 'NO_AMOUNT',
        frozenDays: 'NO_DAYS',
      },
    });
  });

  it('comes back from what was kept, so that a correction changes nothing by itself', () => {
    const sent = {
      reference: 'FA-1',
      issuedOn: '2026-03-01',
      dueOn: '2026-03-31',
      amountMinor: '120050',
      currency: 'GBP' as const,
      outcome: 'PARTLY_PAID' as const,
      observedOn: '2026-05-01',
      frozenDays: 4,
      latenessReason: 'APPROVAL_DELAY' as const,
      payments: [{ paidOn: '2026-04-15', amountMinor: '40000' }],
    };
    const known = { ...sent, id: '1', restMinor: '80050', daysLate: 27 };
    expect(readRow(rowOf(known, 'fr'), 'fr').experience).toEqual(sent);
  });
});

describe('how late a row is', () => {
  it.each([
    [{ paidOn: '10/04/2026' }, { kind: 'PAID', days: 10 }],
    [{ paidOn: '30/03/2026' }, { kind: 'PAID', days: 0 }],
    [{}, { kind: 'OPEN', days: 62 }],
    [{ frozenDays: '10' }, { kind: 'OPEN', days: 52 }],
    [{ observedOn: '30/04/2026' }, { kind: 'OPEN', days: 30 }],
    [{ dueOn: '02/06/2026' }, { kind: 'NOT_DUE' }],
    [{ dueOn: '31/0' }, null],
  ] as const)('%j: %j', (texts, lateness) => expect(latenessOf(told(texts), TODAY, 'fr')).toEqual(lateness));

  it('follows the last part once all is paid', () => {
    const parts = [
      newPart({ amount: '800', paidOn: '20/04/2026' }),
      newPart({ amount: '400', paidOn: '05/04/2026' }),
    ];
    expect(latenessOf(told({ parts }), TODAY, 'fr')).toEqual({ kind: 'PAID', days: 20 });
    expect(latenessOf(told({ parts: parts.slice(0, 1) }), TODAY, 'fr')).toEqual({ kind: 'OPEN', days: 62 });
  });
});

describe('a pasted table', () => {
  it.each([
    ['FA-1', false],
    ['FA-1\t12', true],
    ['FA-1\nFA-2', true],
    ['FA-1\n', false],
  ])('%j is one: %s', (text, expected) => expect(isTable(text)).toBe(expected));

  it('is read by its headings, whatever their order', () => {
    const text =
      'Payée le\tN° de facture\tÉchéance\tMontant TTC\tClient\r\n\tFA-1\t31/03/26\t1 200,00 €\tX\r\n';
    expect(rowsFromTable(text, 'fr')).toEqual([
      { paidOn: '', reference: 'FA-1', dueOn: '31/03/2026', amount: '1 200,00 €' },
    ]);
  });

  it('is read by what is in it when it has no headings', () =>
    expect(
      rowsFromTable('FA-1;2026-03-01;2026-03-31;90.5;2026-04-02\nFA-2;2026-03-01;2026-03-31;10;', 'en'),
    ).toEqual([
      {
        issuedOn: '01/03/2026',
        dueOn: '31/03/2026',
        paidOn: '02/04/2026',
        reference: 'FA-1',
        amount: '90.5',
      },
      { issuedOn: '01/03/2026', dueOn: '31/03/2026', paidOn: '', reference: 'FA-2', amount: '10' },
    ]));

  it('takes bare numbers for invoice numbers, and two days for due and paid', () =>
    expect(rowsFromTable('1042\t31/03/2026\t10/04/2026\t1200', 'fr')).toEqual([
      { reference: '1042', dueOn: '31/03/2026', paidOn: '10/04/2026', amount: '1200' },
    ]));

  it('gives nothing for nothing', () => expect(rowsFromTable('\n \n', 'fr')).toEqual([]));
});

describe('the form', () => {
  it('leaves blank rows out and asks for a client and an invoice', () => {
    const form = emptyForm(null, 'fr');
    expect(withoutBlankRows({ ...form, rows: [newRow(), told(), newRow()] }).rows).toHaveLength(1);
    expect(withoutBlankRows(form).rows).toHaveLength(1);
    expect(readForm(form, 'fr').problems).toMatchObject({ client: 'NO_CLIENT', experiences: 'NO_INVOICE' });
  });

  it('counts in pounds for a British client', () =>
    expect(emptyForm({ number: '01234567', country: 'GB', name: null }, 'en').rows[0]!.currency).toBe('GBP'));
});

describe('the forecast', () => {
  const rules = {
    noticeDays: 15,
    positiveNoticeDays: 7,
    leastDaysOverdue: 30,
    longestComment: 800,
    mostExperiences: 100,
  };
  const punctuality = { onTime: 0, late: 1, unpaid: 0, averageDaysLate: null };

  it.each([
    [false, 'T0', 0, 'POSITIVE', '2026-06-08'],
    [true, 'T1', 90, 'HELD', '2026-06-16'],
    [true, 'T2', 29, 'HELD', '2026-06-16'],
    [true, 'T2', 30, 'SHOWN', '2026-06-16'],
    [true, 'T3', 4, 'SHOWN', '2026-06-16'],
  ] as const)('negative %s at %s, %i days late: %s until %s', (isNegative, tier, days, kind, answerUntil) =>
    expect(
      forecastOf({ isNegative, tier, punctuality: { ...punctuality, worstDaysLate: days } }, rules, TODAY),
    ).toEqual({ kind, answerUntil }),
  );
});
