import type { Day } from '#kernel';
import { notice } from '../../../tests/support/insolvency-notice.js';
import { insolvencyState } from './insolvency-state.js';

const TODAY = '2026-11-21' as Day;

describe('corrections and cancellations', () => {
  it('counts the correction and not the notice that it designates', () => {
    const wrong = notice('LIQUIDATION_OPENED', '2026-02-02');
    const right = notice('REORGANISATION_OPENED', '2026-02-09', {
      type: 'CORRECTION',
      correctsNoticeId: wrong.noticeId,
    });
    const reading = insolvencyState([wrong, right], TODAY);
    expect(reading.insolvency.status).toBe('REORGANISATION');
    expect([...reading.supersededNoticeIds]).toEqual([wrong.noticeId]);
  });

  it('removes a cancelled notice, the cancellation counting for nothing', () => {
    const opened = notice('LIQUIDATION_OPENED', '2025-02-02');
    const closed = notice('CLOSED_FOR_LACK_OF_ASSETS', '2026-02-02');
    const cancelled = notice('CLOSED_FOR_LACK_OF_ASSETS', '2026-02-05', {
      type: 'CANCELLATION',
      correctsNoticeId: closed.noticeId,
    });
    expect(insolvencyState([opened, closed, cancelled], TODAY).insolvency.status).toBe('LIQUIDATION');
    expect(insolvencyState([cancelled], TODAY).insolvency.status).toBe('NONE');
  });

  it('finds the notice of the same wording when the pointer is lost', () => {
    const older = notice('CLOSED_FOR_LACK_OF_ASSETS', '2024-01-05');
    const meant = notice('CLOSED_FOR_LACK_OF_ASSETS', '2026-01-05');
    const cancellation = notice('CLOSED_FOR_LACK_OF_ASSETS', '2026-02-05', { type: 'CANCELLATION' });
    expect([...insolvencyState([cancellation, meant, older], TODAY).supersededNoticeIds]).toEqual([
      meant.noticeId,
    ]);
  });

  it('does not apply a correction before it was published', () => {
    const opened = notice('LIQUIDATION_OPENED', '2026-02-02');
    const cancelled = notice('LIQUIDATION_OPENED', '2026-02-20', {
      type: 'CANCELLATION',
      correctsNoticeId: opened.noticeId,
    });
    expect(insolvencyState([opened, cancelled], '2026-02-10' as Day).insolvency.status).toBe('LIQUIDATION');
  });

  it('keeps a chain of corrections at its last link', () => {
    const first = notice('LIQUIDATION_OPENED', '2026-02-02');
    const second = notice('REORGANISATION_OPENED', '2026-02-03', {
      type: 'CORRECTION',
      correctsNoticeId: first.noticeId,
    });
    const third = notice('SAFEGUARD_OPENED', '2026-02-04', {
      type: 'CORRECTION',
      correctsNoticeId: second.noticeId,
    });
    expect(insolvencyState([third, first, second], TODAY).insolvency.status).toBe('SAFEGUARD');
  });
});
