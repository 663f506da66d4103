import type { EmailBlock } from '#notifications';
import type { LocalizedText } from '#kernel';
import { daysLate } from '../experiences/days-late.js';
import { restMinor } from '../experiences/experience.js';
import type { RatingRecord, StoredExperience } from '../store/rating-record.js';
import { amountInWords, dayInWords, numberInWords, type Language } from './words.js';

const ANSWERS: Readonly<Record<keyof RatingRecord['answers'], LocalizedText>> = {
  fairness: { fr: 'Loyauté en cas de litige', en: 'Fairness in disputes' },
  clarity: { fr: 'Clarté du circuit de paiement', en: 'Clarity of the payment process' },
  communication: { fr: 'Communication', en: 'Communication' },
  wouldWorkAgain: { fr: 'Retravaillerait avec ce client', en: 'Would work again' },
};

/** Mail programs cut long e-mails (Gmail at 102 kB): of more invoices, those that harm most are written out. */
const MOST_INVOICES = 50;

const COMMENT: LocalizedText = { fr: 'Commentaire :', en: 'Comment:' };

/** Everything that a rating says: who is rated must be able to check each invoice, here or, of very many, on the rating's page. */
export function ratingInWords(rating: RatingRecord, language: Language): EmailBlock[] {
  const marks = Object.entries(rating.answers).flatMap(([question, mark]) =>
    mark === null ? [] : [[ANSWERS[question as keyof typeof ANSWERS][language], `${mark}/5`] as const],
  );
  const { comment, experiences } = rating;
  const shown = worstOf(experiences);
  return [
    {
      kind: 'facts',
      rows: shown.map((one) => [invoiceName(one, language), invoiceInWords(one, language)]),
    },
    ...(shown.length < experiences.length
      ? [{ kind: 'text' as const, text: restInWords(experiences.length, shown.length, language) }]
      : []),
    ...(marks.length > 0 ? [{ kind: 'facts' as const, rows: marks }] : []),
    ...(comment
      ? [
          { kind: 'text' as const, text: COMMENT[language] },
          { kind: 'quote' as const, text: comment },
        ]
      : []),
  ];
}

function worstOf(experiences: readonly StoredExperience[]): readonly StoredExperience[] {
  if (experiences.length <= MOST_INVOICES) return experiences;
  const isOpen = (one: StoredExperience) => Number(restMinor(one) > 0n);
  return [...experiences]
    .sort((a, b) => isOpen(b) - isOpen(a) || daysLate(b) - daysLate(a))
    .slice(0, MOST_INVOICES);
}

function restInWords(all: number, shown: number, language: Language): string {
  const [total, rest] = [all, all - shown].map((count) => numberInWords(count, language));
  return language === 'fr'
    ? `Ce sont les ${shown} factures les plus en retard ; ${rest} autres, sur ${total}, sont sur la page de l’évaluation, où vous pouvez toutes les vérifier.`
    : `These are the ${shown} latest of ${total} invoices; the other ${rest} are on the page of the rating, where you can check each of them.`;
}

function invoiceName({ reference, issuedOn }: StoredExperience, language: Language): string {
  if (issuedOn === null) return reference;
  return language === 'fr'
    ? `${reference} du ${dayInWords(issuedOn, 'fr')}`
    : `${reference} of ${dayInWords(issuedOn, 'en')}`;
}

function invoiceInWords(experience: StoredExperience, language: Language): string {
  const amount = amountInWords(experience.amountMinor, experience.currency, language);
  const due = dayInWords(experience.dueOn, language);
  const late = daysLate(experience);
  const rest = restMinor(experience);
  const unpaid = amountInWords(rest, experience.currency, language);
  const seen = experience.observedOn && dayInWords(experience.observedOn, language);
  if (language === 'fr') {
    const state =
      rest > 0n
        ? `reste dû ${unpaid} au ${seen}`
        : late > 0
          ? `payée ${late} jours après`
          : 'payée à l’échéance';
    return `${amount}, échéance le ${due}, ${state}`;
  }
  const state =
    rest > 0n ? `${unpaid} unpaid on ${seen}` : late > 0 ? `paid ${late} days late` : 'paid on time';
  return `${amount}, due on ${due}, ${state}`;
}
