import type { Day } from '#kernel';
import type { Insolvency } from '../profile/company-profile.js';
import { compare, type InsolvencyNotice } from './insolvency-notice.js';
import { PROCEDURE_EFFECTS, PROCEDURES, SIGNS_OF_LIFE, type Procedure } from './procedure-effects.js';
import { supersededNotices } from './superseded-notices.js';

export interface InsolvencyReading {
  readonly insolvency: Insolvency;
  /** Notices that a later one corrected or cancelled: to be shown struck out, never counted. */
  readonly supersededNoticeIds: ReadonlySet<string>;
}

interface Course {
  readonly open: Map<Procedure, Day | null>;
  closed: { status: 'CLOSED_UNPAID' | 'CLOSED_PAID'; since: Day } | null;
  paymentsStoppedOn: Day | null;
  lastSignOn: Day | null;
}

/** The end of a plan is never published: without any judgment for that long, a procedure is taken to be over. */
const EXPIRES_AFTER_YEARS = 10;
const NO_INSOLVENCY: Insolvency = { status: 'NONE', since: null, paymentsStoppedOn: null };

/**
 * Insolvency state of a company as the notices published up to `asOf` tell it, whatever their order. Each procedure
 * has its own state and the worst one in force is the answer, because the latest judgment is not always the state.
 */
export function insolvencyState(notices: readonly InsolvencyNotice[], asOf: Day): InsolvencyReading {
  const published = notices.filter((notice) => notice.publishedOn <= asOf);
  const supersededNoticeIds = supersededNotices(published);
  const course: Course = { open: new Map(), closed: null, paymentsStoppedOn: null, lastSignOn: null };
  published
    .filter((notice) => notice.type !== 'CANCELLATION' && !supersededNoticeIds.has(notice.noticeId))
    .sort(byJudgment)
    .forEach((notice) => follow(course, notice));
  return { insolvency: insolvencyOf(course, asOf), supersededNoticeIds };
}

function follow(course: Course, notice: InsolvencyNotice): void {
  const effect = PROCEDURE_EFFECTS[notice.kind];
  if (!effect && !SIGNS_OF_LIFE.has(notice.kind)) return;
  const day = judgmentDay(notice);
  course.lastSignOn = day;
  const starts = effect?.opens ?? (course.open.size === 0 ? effect?.presumes : undefined);
  if (starts && course.open.size === 0 && !effect?.resumes) course.paymentsStoppedOn = null;
  const kept = effect?.opens && course.open.get(effect.opens);
  effect?.ends?.forEach((procedure) => course.open.delete(procedure));
  if (starts) {
    course.open.set(starts, effect?.opens ? (kept ?? day) : null);
    course.closed = null;
  }
  if (effect?.closesAs) course.closed = { status: effect.closesAs, since: day };
  course.paymentsStoppedOn = notice.paymentsStoppedOn ?? course.paymentsStoppedOn;
}

function insolvencyOf({ open, closed, paymentsStoppedOn, lastSignOn }: Course, asOf: Day): Insolvency {
  const worst = PROCEDURES.findLast((procedure) => open.has(procedure));
  if (worst && lastSignOn && lastSignOn >= yearsBefore(asOf, EXPIRES_AFTER_YEARS)) {
    return { status: worst, since: open.get(worst) ?? null, paymentsStoppedOn };
  }
  return closed ? { ...closed, paymentsStoppedOn } : NO_INSOLVENCY;
}

function byJudgment(a: InsolvencyNotice, b: InsolvencyNotice): number {
  return (
    compare(judgmentDay(a), judgmentDay(b)) ||
    rankOf(a) - rankOf(b) ||
    compare(a.publishedOn, b.publishedOn) ||
    compare(a.noticeId, b.noticeId)
  );
}

function rankOf(notice: InsolvencyNotice): number {
  return PROCEDURE_EFFECTS[notice.kind]?.rank ?? 0;
}

function judgmentDay(notice: InsolvencyNotice): Day {
  return notice.judgedOn ?? notice.publishedOn;
}

function yearsBefore(day: Day, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}
