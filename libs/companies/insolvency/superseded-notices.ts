import { compare, type InsolvencyNotice } from './insolvency-notice.js';

/**
 * Ids of the notices that a later correction or cancellation designates. Extracts of the register have lost the
 * pointer: then the latest earlier notice of the same wording (and judgment day, when it is stated) is meant.
 * What a superseded correction had replaced stays replaced: the register never brings a notice back.
 */
export function supersededNotices(notices: readonly InsolvencyNotice[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const notice of notices) {
    if (notice.type === 'INITIAL') continue;
    const id = notice.correctsNoticeId ?? likelyDesignated(notice, notices);
    if (id && id !== notice.noticeId) ids.add(id);
  }
  return ids;
}

function likelyDesignated(notice: InsolvencyNotice, notices: readonly InsolvencyNotice[]): string | null {
  const candidates = notices.filter(
    (other) =>
      other.type !== 'CANCELLATION' &&
      other.nature === notice.nature &&
      (notice.judgedOn === null || other.judgedOn === notice.judgedOn) &&
      byPublication(other, notice) < 0,
  );
  return candidates.sort(byPublication).at(-1)?.noticeId ?? null;
}

function byPublication(a: InsolvencyNotice, b: InsolvencyNotice): number {
  return compare(a.publishedOn, b.publishedOn) || compare(a.noticeId, b.noticeId);
}
