import type { CompanyId, Day } from '#kernel';
import type { RatingRecord } from '../store/rating-record.js';
import { authorEmail, type ToldStep } from './author-email.js';
import { noticeEmail } from './notice-email.js';
import { amountInWords, dayInWords } from './words.js';

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
  status: 'SUBMITTED',
  revision: 1,
  tier: 'T1',
  isNegative: true,
  isVerified: true,
  isRelatedParty: false,
  isSigned: false,
  answers: { fairness: 2, clarity: null, communication: null, wouldWorkAgain: 4 },
  comment: '<b>Deux relances</b>',
  clientContactEmail: null,
  clientLanguage: null,
  importId: null,
  submittedAt: null,
  noticeSentAt: null,
  replyUntil: null,
  noticeObstacle: null,
  heardAt: null,
  publishedAt: null,
  settledAt: null,
  expiresOn: null,
  reply: null,
  repliedAt: null,
  withdrawalReason: null,
  createdAt: new Date('2026-06-01T12:00:00Z'),
  appealUntil: null,
  contest: null,
  experiences: [
    {
      experienceId: 'e1',
      reference: 'FA-1',
      issuedOn: '2026-03-01' as Day,
      dueOn: '2026-03-31' as Day,
      amountMinor: 1_234_567n,
      currency: 'EUR',
      payments: [{ paidOn: '2026-04-10' as Day, amountMinor: 1_000_000n }],
      outcome: 'PARTLY_PAID',
      observedOn: '2026-06-01' as Day,
      frozenDays: 0,
      latenessReason: null,
    },
  ],
};

const NOTICE = {
  rating: RATING,
  replyUntil: new Date('2026-06-16T12:00:00Z'),
  supplierName: 'EXEMPLE PLOMBERIE',
  clientName: 'EXEMPLE INDUSTRIE',
  proofs: ['facture.pdf'],
  mustClaim: true,
};

describe('amounts and days in words', () => {
  it.each([
    [5n, '0,05 €', '€0.05'],
    [1_234_567n, '12\u202f345,67 €', '€12,345.67'],
    [
      900_719_925_474_099_301n,
      '9\u202f007\u202f199\u202f254\u202f740\u202f993,01 €',
      '€9,007,199,254,740,993.01',
    ],
  ])('%s cents', (minor, fr, en) => {
    expect([amountInWords(minor, 'EUR', 'fr'), amountInWords(minor, 'EUR', 'en')]).toEqual([fr, en]);
  });

  it('are those of the market', () => {
    expect(amountInWords(100n, 'GBP', 'en')).toBe('£1.00');
    expect(dayInWords('2026-03-01' as Day, 'fr')).toBe('1 mars 2026');
    expect(dayInWords(new Date('2026-06-16T22:30:00Z'), 'en')).toBe('17 June 2026');
  });
});

describe('the notice', () => {
  it.each([
    [
      'fr',
      [
        '16 juin 2026',
        'FA-1 du 1 mars 2026',
        'reste dû 2\u202f345,67 € au 1 juin 2026',
        '2/5',
        'facture.pdf (T1)',
        'Créez un compte',
      ],
    ],
    [
      'en',
      [
        '16 June 2026',
        'FA-1 of 1 March 2026',
        '€2,345.67 unpaid on 1 June 2026',
        '2/5',
        'facture.pdf (T1)',
        'Create an account',
      ],
    ],
  ] as const)(
    'says everything in %s: invoices, marks, comment, proofs, what to do and until when',
    (language, said) => {
      const { blocks, subject } = noticeEmail(NOTICE, language);
      const text = JSON.stringify(blocks);
      for (const part of [...said, 'EXEMPLE PLOMBERIE']) expect(text).toContain(part);
      expect(subject).toContain('EXEMPLE INDUSTRIE');
      expect(blocks).toContainEqual({ kind: 'quote', text: '<b>Deux relances</b>' });
      expect(blocks.at(-1)).toMatchObject({ kind: 'action', path: '/ratings/r1' });
    },
  );

  it('says that it was corrected, and asks for no account of who has one', () => {
    const { title, blocks } = noticeEmail(
      { ...NOTICE, mustClaim: false, rating: { ...RATING, revision: 2 } },
      'en',
    );
    expect(title).toBe('A rating of your payments was corrected');
    expect(JSON.stringify(blocks)).not.toContain('Create an account');
  });
});

describe('the notice of a client with thousands of invoices', () => {
  const [one] = RATING.experiences;
  const paid = {
    ...one!,
    payments: [{ paidOn: '2026-04-05' as Day, amountMinor: 1_234_567n }],
    observedOn: null,
  };
  const experiences = Array.from({ length: 5_000 }, (_, n) => ({ ...paid, reference: `PAID-${n}` }));
  const unpaid = { ...one!, reference: 'UNPAID', payments: [] };
  const rating = { ...RATING, experiences: [...experiences, unpaid] };

  it.each([
    ['fr', '4\u202f951 autres, sur 5\u202f001'],
    ['en', 'of 5,001 invoices; the other 4,951'],
  ] as const)('writes the latest out in %s, and says how many more are on the page', (language, said) => {
    const { blocks } = noticeEmail({ ...NOTICE, rating }, language);
    const [invoices] = blocks.flatMap((block) => (block.kind === 'facts' ? [block.rows] : []));
    expect(invoices).toHaveLength(50);
    expect(invoices![0]![0]).toContain('UNPAID');
    expect(JSON.stringify(blocks)).toContain(said);
  });
});

describe('what the author is told', () => {
  it.each<ToldStep>(['NOTICE_RETURNED', 'REPLIED', 'DISPUTED', 'ACKNOWLEDGED', 'PUBLISHED', 'HELD'])(
    'of %s is said in both languages',
    (step) => {
      const command = { step, ratingId: 'r1', clientName: 'EXEMPLE INDUSTRIE', reply: 'Non.' };
      const [fr, en] = [authorEmail(command, 'fr'), authorEmail(command, 'en')];
      expect(fr.subject).not.toBe(en.subject);
      expect(fr.blocks.some((block) => block.kind === 'quote')).toBe(step === 'REPLIED');
    },
  );
});
