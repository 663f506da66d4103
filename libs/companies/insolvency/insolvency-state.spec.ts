import fc from 'fast-check';
import type { Day } from '#kernel';
import { NOTICE_KINDS, type InsolvencyStatus, type NoticeKind } from '../profile/company-profile.js';
import { notice } from '../../../tests/support/insolvency-notice.js';
import { insolvencyState } from './insolvency-state.js';

const TODAY = '2026-11-21' as Day;
describe('insolvencyState', () => {
  it.each<[string, readonly [NoticeKind, string][], InsolvencyStatus, string | null]>([
    ['no notice', [], 'NONE', null],
    ['a liquidation', [['LIQUIDATION_OPENED', '2026-02-02']], 'LIQUIDATION', '2026-02-02'],
    ['a deposit of accounts alone', [['ACCOUNTS_FILED', '2026-02-02']], 'NONE', null],
    ['a deposit of claims alone', [['CLAIMS_FILED', '2026-02-02']], 'NONE', null],
    [
      'a closure whose opening is not loaded',
      [['CLOSED_FOR_LACK_OF_ASSETS', '2026-02-02']],
      'CLOSED_UNPAID',
      '2026-02-02',
    ],
    [
      'a conversion',
      [
        ['REORGANISATION_OPENED', '2025-01-10'],
        ['CONVERTED_TO_LIQUIDATION', '2026-02-08'],
      ],
      'LIQUIDATION',
      '2026-02-08',
    ],
    [
      'a plan',
      [
        ['REORGANISATION_OPENED', '2025-01-10'],
        ['PLAN_ADOPTED', '2026-01-20'],
      ],
      'PLAN',
      '2026-01-20',
    ],
    [
      'a plan amended',
      [
        ['SAFEGUARD_OPENED', '2023-01-10'],
        ['PLAN_ADOPTED', '2024-01-20'],
        ['PLAN_AMENDED', '2026-01-20'],
      ],
      'PLAN',
      '2024-01-20',
    ],
    ['a plan known only by its amendment', [['PLAN_AMENDED', '2026-01-28']], 'PLAN', null],
    [
      'a plan resolved into liquidation',
      [
        ['PLAN_ADOPTED', '2024-01-20'],
        ['CONVERTED_TO_LIQUIDATION', '2026-01-28'],
      ],
      'LIQUIDATION',
      '2026-01-28',
    ],
    [
      'a plan resolved, nothing opened',
      [
        ['PLAN_ADOPTED', '2024-01-20'],
        ['PLAN_TERMINATED', '2026-01-28'],
      ],
      'NONE',
      null,
    ],
    [
      'a safeguard ended',
      [
        ['SAFEGUARD_OPENED', '2025-01-20'],
        ['PROCEDURE_ENDED', '2026-01-20'],
      ],
      'NONE',
      null,
    ],
    [
      'debts paid',
      [
        ['LIQUIDATION_OPENED', '2018-01-20'],
        ['CLOSED_DEBTS_PAID', '2026-01-26'],
      ],
      'CLOSED_PAID',
      '2026-01-26',
    ],
    [
      'a liquidation taken up again',
      [
        ['CLOSED_FOR_LACK_OF_ASSETS', '2024-01-20'],
        ['LIQUIDATION_REOPENED', '2026-01-28'],
      ],
      'LIQUIDATION',
      '2026-01-28',
    ],
    [
      'a lighter procedure joined later',
      [
        ['LIQUIDATION_OPENED', '2025-01-20'],
        ['REORGANISATION_OPENED', '2025-03-20'],
      ],
      'LIQUIDATION',
      '2025-01-20',
    ],
    [
      'a sale plan inside a liquidation',
      [
        ['LIQUIDATION_OPENED', '2025-01-20'],
        ['PLAN_ADOPTED', '2025-03-20'],
      ],
      'LIQUIDATION',
      '2025-01-20',
    ],
    [
      'an appeal that brings the reorganisation back',
      [
        ['CONVERTED_TO_LIQUIDATION', '2025-10-20'],
        ['CONVERTED_TO_REORGANISATION', '2026-02-10'],
      ],
      'REORGANISATION',
      '2026-02-10',
    ],
    [
      'plan and conversion judged on one day',
      [
        ['CONVERTED_TO_LIQUIDATION', '2026-02-03'],
        ['PLAN_ADOPTED', '2026-02-03'],
      ],
      'LIQUIDATION',
      '2026-02-03',
    ],
    ['a plan whose end was never published', [['PLAN_ADOPTED', '2016-11-20']], 'NONE', null],
    ['a plan of exactly ten years', [['PLAN_ADOPTED', '2016-11-21']], 'PLAN', '2016-11-21'],
    [
      'an old liquidation in which claims are still filed',
      [
        ['LIQUIDATION_OPENED', '2014-01-10'],
        ['CLAIMS_FILED', '2020-01-10'],
      ],
      'LIQUIDATION',
      '2014-01-10',
    ],
    [
      'an extension of which nothing else is known',
      [['PROCEDURE_EXTENDED', '2026-01-10']],
      'REORGANISATION',
      null,
    ],
  ])('reads %s', (_case, sequence, status, since) => {
    const notices = sequence.map(([kind, on]) => notice(kind, on));
    expect(insolvencyState(notices, TODAY).insolvency).toMatchObject({ status, since });
  });

  it('follows the days of judgment, not those of publication', () => {
    const closed = notice('CLOSED_FOR_LACK_OF_ASSETS', '2026-02-04', { judgedOn: '2026-01-20' as Day });
    const late = notice('LIQUIDATION_OPENED', '2026-03-04', { judgedOn: '2024-01-20' as Day });
    expect(insolvencyState([late, closed], TODAY).insolvency.status).toBe('CLOSED_UNPAID');
  });

  it('knows only what was published on the day asked', () => {
    const notices = [
      notice('SAFEGUARD_OPENED', '2025-01-10'),
      notice('CONVERTED_TO_LIQUIDATION', '2026-02-08'),
    ];
    expect(insolvencyState(notices, '2026-02-07' as Day).insolvency.status).toBe('SAFEGUARD');
    expect(insolvencyState(notices, '2024-12-31' as Day).insolvency.status).toBe('NONE');
  });

  describe('the day on which payments stopped', () => {
    const opened = notice('REORGANISATION_OPENED', '2026-01-10', { paymentsStoppedOn: '2025-12-16' as Day });

    it('comes from the opening and stays through a conversion that does not repeat it', () => {
      const converted = notice('CONVERTED_TO_LIQUIDATION', '2026-02-10');
      expect(insolvencyState([opened, converted], TODAY).insolvency.paymentsStoppedOn).toBe('2025-12-16');
    });

    it('is changed by a later judgment', () => {
      const changed = notice('PAYMENT_STOP_DATE_CHANGED', '2026-02-08', {
        paymentsStoppedOn: '2023-12-31' as Day,
      });
      expect(insolvencyState([changed, opened], TODAY).insolvency.paymentsStoppedOn).toBe('2023-12-31');
    });

    it('is not inherited from an earlier procedure', () => {
      const ended = notice('PROCEDURE_ENDED', '2026-03-10');
      const again = notice('LIQUIDATION_OPENED', '2026-09-10');
      expect(insolvencyState([opened, ended, again], TODAY).insolvency.paymentsStoppedOn).toBeNull();
    });
  });

  const anyDay = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as Day);
  const anyNotices = fc.uniqueArray(
    fc.record({
      noticeId: fc.stringMatching(/^[A-C]\d{1,3}$/),
      kind: fc.constantFrom(...NOTICE_KINDS),
      nature: fc.constantFrom('a', 'b'),
      type: fc.constantFrom('INITIAL' as const, 'CORRECTION' as const, 'CANCELLATION' as const),
      correctsNoticeId: fc.option(fc.stringMatching(/^[A-C]\d{1,3}$/)),
      publishedOn: anyDay,
      judgedOn: fc.option(anyDay),
      paymentsStoppedOn: fc.option(anyDay),
    }),
    { selector: ({ noticeId }) => noticeId, maxLength: 12 },
  );

  it('does not depend on the order in which notices arrive, nor changes them', () => {
    fc.assert(
      fc.property(anyNotices, fc.infiniteStream(fc.nat()), anyDay, (notices, keys, asOf) => {
        const ordered = Object.freeze(notices.map((each) => Object.freeze(each)));
        const shuffled = ordered
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(
          insolvencyState(
            shuffled.map(({ each }) => each),
            asOf,
          ),
        ).toEqual(insolvencyState(ordered, asOf));
      }),
    );
  });

  it('never opens a procedure without a notice that proves one', () => {
    const harmless = NOTICE_KINDS.filter((kind) => !/OPENED|CONVERTED|EXTENDED|PLAN_A/.test(kind));
    fc.assert(
      fc.property(anyNotices, fc.constantFrom(...harmless), (notices, kind) => {
        const { status } = insolvencyState(
          notices.map((each) => ({ ...each, kind })),
          TODAY,
        ).insolvency;
        expect([
          'NONE',
          'CLOSED_PAID',
          'CLOSED_UNPAID',
          ...(kind === 'LIQUIDATION_REOPENED' ? ['LIQUIDATION'] : []),
        ]).toContain(status);
      }),
    );
  });
});
