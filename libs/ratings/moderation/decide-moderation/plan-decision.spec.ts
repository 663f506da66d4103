import type { CompanyId, Day } from '#kernel';
import type { RatingRecord } from '../../store/rating-record.js';
import { CASE_KINDS } from '../cases/case-kind.js';
import { MODERATION_OUTCOMES, MODERATION_REASONS, type Decision } from './decision.js';
import { DECISION_RULES, REASON_LABELS } from './decision-rules.js';
import { planDecision, type DecidedRating } from './plan-decision.js';

const NOW = new Date('2026-06-20T12:00:00Z');
const invoice = (experienceId: string, paidOn: string) => ({
  experienceId,
  reference: experienceId,
  issuedOn: null,
  dueOn: '2026-03-31' as Day,
  amountMinor: 100n,
  currency: 'EUR' as const,
  payments: [{ paidOn: paidOn as Day, amountMinor: 100n }],
  outcome: 'PAID' as const,
  observedOn: null,
  frozenDays: 0,
  latenessReason: null,
});

const RATING: RatingRecord = {
  id: 'r1',
  authorOrganisationId: 'o1',
  supplier: {
    companyId: 'FR-100000009' as CompanyId,
    activityCode: null,
    activityScheme: null,
    sizeBand: null,
  },
  clientCompanyId: 'FR-732829320' as CompanyId,
  status: 'MODERATION',
  revision: 1,
  tier: 'T1',
  isNegative: true,
  isVerified: true,
  isRelatedParty: false,
  isSigned: false,
  answers: { fairness: null, clarity: null, communication: null, wouldWorkAgain: null },
  comment: null,
  clientContactEmail: null,
  clientLanguage: null,
  importId: null,
  submittedAt: NOW,
  noticeSentAt: NOW,
  replyUntil: NOW,
  noticeObstacle: null,
  heardAt: null,
  publishedAt: null,
  settledAt: null,
  expiresOn: null,
  reply: null,
  repliedAt: null,
  withdrawalReason: null,
  createdAt: NOW,
  appealUntil: null,
  contest: null,
  experiences: [invoice('late', '2026-05-20'), invoice('in-time', '2026-03-30')],
};

function plan(
  kind: DecidedRating['kind'],
  decision: Partial<Decision>,
  rating: Partial<RatingRecord> = {},
  rootKind: DecidedRating['rootKind'] = kind === 'APPEAL' ? 'DISPUTE' : kind,
) {
  const whole: Decision = {
    outcome: 'UPHELD',
    reason: 'PROOF_SUFFICIENT',
    statement: '',
    hidesComment: false,
    hidesReply: false,
    hiddenExperienceIds: [],
    ...decision,
  };
  return planDecision({ kind, rootKind, rating: { ...RATING, ...rating }, decision: whole, now: NOW });
}

describe('what a decision does', () => {
  it('shows, proves and counts a rating that was found proved', () => {
    expect(plan('DISPUTE', {})).toMatchObject({
      to: 'UPHELD',
      set: { tier: 'T4', heardAt: NOW, publishedAt: NOW, expiresOn: '2028-06-20' },
    });
  });

  it('holds what stands without being proved: a decision on something else proves nothing', () => {
    expect(plan('DISPUTE', { reason: 'OUT_OF_SCOPE' })).toMatchObject({
      to: 'HELD',
      set: { tier: 'T1', publishedAt: null, heardAt: NOW },
    });
  });

  it('looks anew at whether the rest harms once invoices are set aside', () => {
    const decision = {
      outcome: 'CORRECTED',
      reason: 'AMOUNT_IN_DISPUTE',
      hiddenExperienceIds: ['late'],
    } as const;
    expect(plan('DISPUTE', decision)).toMatchObject({
      to: 'CORRECTED',
      set: { tier: 'T4', isNegative: false },
    });
  });

  it('leaves a flagged rating on show, at its tier and since when it was', () => {
    const publishedAt = new Date('2026-06-16T12:00:00Z');
    const shown = {
      status: 'FLAGGED',
      publishedAt,
      heardAt: publishedAt,
      expiresOn: '2028-06-16' as Day,
    } as const;
    expect(plan('FLAG', {}, shown)).toEqual({
      to: 'UPHELD',
      set: { tier: 'T1', isNegative: true, heardAt: publishedAt, publishedAt, expiresOn: '2028-06-16' },
    });
  });

  it('leaves the stage of a rating with signs as it is, and its weight to the outcome', () => {
    const status = 'NOTICE_SENT';
    expect(plan('GUARD', {}, { status })).toEqual({ to: status, set: { isRelatedParty: false } });
    const holds = { outcome: 'CORRECTED', reason: 'CONFLICT_OF_INTEREST' } as const;
    expect(plan('GUARD', holds, { status })).toEqual({ to: status, set: { isRelatedParty: true } });
  });

  it('lets the client be heard when a rating comes back on appeal before it ever was', () => {
    expect(plan('APPEAL', {}, { status: 'APPEALED' }, 'GUARD')).toMatchObject({
      to: 'SUBMITTED',
      set: { revision: 2 },
    });
  });

  it.each(CASE_KINDS)('takes nothing but REJECTED from a rejection (%s)', (kind) => {
    expect(plan(kind, { outcome: 'REJECTED' })).toEqual({ to: 'REJECTED' });
  });
});

describe('the closed lists', () => {
  it.each(CASE_KINDS)('give each outcome of %s a reason, and no reason twice', (kind) => {
    for (const outcome of MODERATION_OUTCOMES) {
      const reasons = DECISION_RULES[kind][outcome];
      expect(reasons.length).toBeGreaterThan(0);
      expect(new Set(reasons).size).toBe(reasons.length);
    }
  });

  it('use every reason somewhere, each in two languages', () => {
    const used = new Set(
      CASE_KINDS.flatMap((kind) => MODERATION_OUTCOMES.flatMap((one) => DECISION_RULES[kind][one])),
    );
    expect([...used].sort()).toEqual([...MODERATION_REASONS].sort());
    for (const { fr, en } of Object.values(REASON_LABELS)) expect(fr).not.toBe(en);
  });
});
