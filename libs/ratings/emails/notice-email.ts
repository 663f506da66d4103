import type { EmailBlock, EmailContent } from '#notifications';
import type { RatingRecord } from '../store/rating-record.js';
import { ratingPath } from './paths.js';
import { ratingInWords } from './rating-in-words.js';
import { dayInWords, type Language } from './words.js';

export interface Notice {
  readonly rating: RatingRecord;
  readonly replyUntil: Date;
  readonly supplierName: string;
  readonly clientName: string;
  /** Names of the documents that the author filed. */
  readonly proofs: readonly string[];
  /** Nobody has proved to act for the company: answering begins with that. */
  readonly mustClaim: boolean;
}

/**
 * What the rated company is told before anything is public: the full content, the list of proofs, how to answer and until
 * when (GDPR art. 14, P2B and DSA practice). The supplier is named: whoever must check invoices has to know whose they are.
 */
export function noticeEmail(notice: Notice, language: Language): EmailContent {
  return language === 'fr' ? french(notice) : english(notice);
}

function french(notice: Notice): EmailContent {
  const { rating, replyUntil, supplierName, clientName } = notice;
  const until = dayInWords(replyUntil, 'fr');
  return {
    subject: `${supplierName} évalue les paiements de ${clientName} : répondez avant le ${until}`,
    preheader: `Rien n’est public avant le ${until}.`,
    title:
      rating.revision > 1
        ? 'Une évaluation de vos paiements a été corrigée'
        : 'Un fournisseur évalue vos paiements',
    blocks: [
      {
        kind: 'text',
        text: `${supplierName} a déposé sur goodpayer une évaluation de ${clientName}. Rien n’est public avant le ${until}. Voici ce qu’elle contient.`,
      },
      ...ratingInWords(rating, 'fr'),
      proofs(notice, 'Pièces produites', 'aucune'),
      {
        kind: 'text',
        text: `Jusqu’au ${until} vous pouvez gratuitement : reconnaître les faits ; répondre (votre réponse est publiée à côté) ; contester, et rien n’est publié ni compté tant que ce n’est pas tranché. Si vous ne faites rien, l’évaluation est publiée si elle est assez prouvée.`,
      },
      ...(notice.mustClaim
        ? [
            {
              kind: 'text' as const,
              text: 'Créez un compte et prouvez que vous représentez l’entreprise : c’est gratuit et prend quelques minutes.',
            },
          ]
        : []),
      { kind: 'action', label: 'Voir et répondre', path: ratingPath(rating.id) },
    ],
    why: `Vous recevez ce message parce qu’un fournisseur évalue ${clientName} et que vous en êtes le contact.`,
  };
}

function english(notice: Notice): EmailContent {
  const { rating, replyUntil, supplierName, clientName } = notice;
  const until = dayInWords(replyUntil, 'en');
  return {
    subject: `${supplierName} rates the payments of ${clientName}: answer before ${until}`,
    preheader: `Nothing is public before ${until}.`,
    title: rating.revision > 1 ? 'A rating of your payments was corrected' : 'A supplier rates your payments',
    blocks: [
      {
        kind: 'text',
        text: `${supplierName} submitted a rating of ${clientName} to goodpayer. Nothing is public before ${until}. This is what it says.`,
      },
      ...ratingInWords(rating, 'en'),
      proofs(notice, 'Documents filed', 'none'),
      {
        kind: 'text',
        text: `Until ${until} you can, free of charge: acknowledge the facts; reply (your reply is published beside it); or dispute it, and nothing is published or counted until that is settled. If you do nothing, the rating is published if it is proved well enough.`,
      },
      ...(notice.mustClaim
        ? [
            {
              kind: 'text' as const,
              text: 'Create an account and prove that you act for the company: it is free and takes a few minutes.',
            },
          ]
        : []),
      { kind: 'action', label: 'See and answer', path: ratingPath(rating.id) },
    ],
    why: `You receive this message because a supplier rates ${clientName} and you are its contact.`,
  };
}

function proofs({ rating, proofs: names }: Notice, label: string, none: string): EmailBlock {
  const list = names.length > 0 ? names.join(', ') : none;
  return { kind: 'facts', rows: [[label, `${list} (${rating.tier})`]] };
}
