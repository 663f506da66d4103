import type { EmailContent } from '#notifications';
import type { LocalizedText } from '#kernel';
import type { RatingStep } from '../status/past-tense.js';
import { ratingPath } from './paths.js';
import type { Language } from './words.js';

/** Steps of which the author is told: those that it did not take. */
export type ToldStep = Extract<
  RatingStep,
  'NOTICE_RETURNED' | 'REPLIED' | 'DISPUTED' | 'ACKNOWLEDGED' | 'PUBLISHED' | 'HELD'
>;

const SUBJECTS: Readonly<Record<ToldStep, LocalizedText>> = {
  NOTICE_RETURNED: { fr: 'n’a pas pu être informé', en: 'could not be informed' },
  REPLIED: { fr: 'a répondu à votre évaluation', en: 'answered your rating' },
  DISPUTED: { fr: 'conteste votre évaluation', en: 'disputes your rating' },
  ACKNOWLEDGED: { fr: 'reconnaît votre évaluation', en: 'acknowledges your rating' },
  PUBLISHED: { fr: ': votre évaluation est publiée', en: ': your rating is published' },
  HELD: { fr: ': votre évaluation n’est pas publiée', en: ': your rating is not published' },
};

const TEXTS: Readonly<Record<ToldStep, LocalizedText>> = {
  NOTICE_RETURNED: {
    fr: 'L’adresse que vous avez indiquée est refusée : votre client ne sait rien de votre évaluation, et son délai de réponse ne court pas. Indiquez une autre adresse.',
    en: 'The address that you gave is refused: your client knows nothing of your rating, and its time to answer does not run. Give another address.',
  },
  REPLIED: {
    fr: 'Sa réponse figure à côté de votre évaluation partout où celle-ci est montrée.',
    en: 'The answer stands beside your rating wherever it is shown.',
  },
  DISPUTED: {
    fr: 'Tant que ce n’est pas tranché, rien n’est publié ni compté. Lisez ses raisons et répondez, corrigez ou retirez.',
    en: 'Nothing is published or counted until that is settled. Read the reasons, then answer, correct or withdraw.',
  },
  ACKNOWLEDGED: {
    fr: 'Elle est publiée avec le plus haut niveau de preuve.',
    en: 'It is published at the highest tier of proof.',
  },
  PUBLISHED: {
    fr: 'Le client a eu le temps de répondre. Enregistrez ses paiements dès qu’ils arrivent : l’évaluation pèsera moins.',
    en: 'The client had time to answer. Record its payments as soon as they come: the rating will weigh less.',
  },
  HELD: {
    fr: 'Le client a été entendu et l’évaluation compte dans son score, mais il manque une preuve ou un retard suffisant pour la montrer : ajoutez la commande et la facture.',
    en: 'The client was heard and the rating counts in its score, but it lacks the proof or the delay that showing it takes: add the order and the invoice.',
  },
};

const SEE: LocalizedText = { fr: 'Voir l’évaluation', en: 'See the rating' };
const WHY: LocalizedText = {
  fr: 'Vous recevez ce message parce que votre organisation a déposé cette évaluation.',
  en: 'You receive this message because your organisation submitted this rating.',
};

/** Tells the author of a step that somebody else, or time, has taken. `reply` is quoted when there is one. */
export function authorEmail(
  {
    step,
    ratingId,
    clientName,
    reply,
  }: { step: ToldStep; ratingId: string; clientName: string; reply: string | null },
  language: Language,
): EmailContent {
  const subject = `${clientName} ${SUBJECTS[step][language]}`;
  return {
    subject,
    title: subject,
    blocks: [
      { kind: 'text', text: TEXTS[step][language] },
      ...(step === 'REPLIED' && reply ? [{ kind: 'quote' as const, text: reply }] : []),
      { kind: 'action', label: SEE[language], path: ratingPath(ratingId) },
    ],
    why: WHY[language],
  };
}
