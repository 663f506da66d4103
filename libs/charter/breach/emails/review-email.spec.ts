import type { Day } from '#kernel';
import type { EmailLanguage } from '#notifications';
import { REVIEW_REASONS } from '../decide/decision-rules.js';
import { REVIEW_OUTCOMES } from '../status/review-stage.js';
import type { ReviewRecord } from '../store/review-record.js';
import { decisionEmail, hearingEmail, stepEmail, type ReviewNotice } from './review-email.js';

const review = {
  id: 'a-review',
  origin: 'REPORT',
  text: 'Trois factures payées deux mois après l’échéance.',
  answerUntil: '2026-07-01',
  planDueOn: '2026-07-31',
} as unknown as ReviewRecord;

const notice = (reader: ReviewNotice['reader']): ReviewNotice => ({
  review,
  reader,
  signatoryName: 'EXEMPLE INDUSTRIE',
  reporterName: 'EXEMPLE PLOMBERIE',
  promise: { fr: 'Payer à l’heure.', en: 'Pay on time.' },
  measured: [],
  files: ['releve.pdf'],
});
const decision = {
  id: 'd',
  reviewId: 'a-review',
  at: new Date('2026-06-20T12:00:00Z'),
  outcome: 'ACTION_PLAN',
  reason: 'BREACH_ADMITTED',
  statement: 'Les relevés produits montrent les retards.',
  isAppeal: false,
  appealUntil: '2026-12-20' as Day,
} as const;

/** Everything that a reader sees. */
const said = (content: object) => JSON.stringify(content);

describe('e-mails about a review', () => {
  it.each<[EmailLanguage, string, string]>([
    ['fr', '1 juillet 2026', 'Un retard isolé n’est pas un manquement'],
    ['en', '1 July 2026', 'One late invoice is not a breach'],
  ])('tell the signatory everything in %s, and until when it may answer', (language, until, rule) => {
    const content = said(hearingEmail(notice('SIGNATORY'), language));
    for (const part of [
      until,
      rule,
      'Trois factures',
      'EXEMPLE PLOMBERIE',
      'releve.pdf',
      '/account/charter/reviews/a-review',
    ])
      expect(content).toContain(part);
  });

  it('tell the reporter that the signatory is heard, and not its own words again', () => {
    const content = said(hearingEmail(notice('REPORTER'), 'en'));
    expect(content).toContain('EXEMPLE INDUSTRIE may answer until 1 July 2026');
    expect(content).not.toContain('Trois factures');
  });

  it('tell both sides why it was decided, and who hands in a plan by when', () => {
    const signatory = said(decisionEmail(notice('SIGNATORY'), decision, 'en'));
    for (const part of [
      'The signatory admits the breach.',
      'Les relevés produits',
      '31 July 2026',
      'until 20 December 2026',
    ])
      expect(signatory).toContain(part);
    expect(said(decisionEmail(notice('REPORTER'), decision, 'en'))).not.toContain('Hand in your action plan');
  });

  it('say that a rule came due, and when a decision is final', () => {
    const byRule = {
      ...decision,
      outcome: 'REVOKED',
      reason: 'SUSPENDED_TOO_LONG',
      statement: null,
      appealUntil: null,
    } as const;
    const content = said(decisionEmail(notice('SIGNATORY'), byRule, 'en'));
    expect(content).toContain('a rule of the charter that came due');
    expect(content).toContain('This decision is final on goodpayer');
  });

  it('say everything in both languages', () => {
    const all = (language: EmailLanguage) => [
      ...(['waiting', 'answered', 'silent', 'appealed', 'ended'] as const).map((step) =>
        stepEmail(notice('REPORTER'), step, language),
      ),
      ...REVIEW_OUTCOMES.flatMap((outcome) =>
        REVIEW_REASONS.map((reason) =>
          decisionEmail(notice('SIGNATORY'), { ...decision, outcome, reason }, language),
        ),
      ),
    ];
    const english = all('en');
    for (const [index, content] of all('fr').entries()) {
      expect(said(content)).not.toContain('undefined');
      expect(content.title).not.toBe(english[index]!.title);
      expect(content.why).not.toBe(english[index]!.why);
    }
  });
});
