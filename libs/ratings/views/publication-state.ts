import type { Day, LocalizedText } from '#kernel';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import { PUBLIC_STATUSES, type RatingStatus } from '../status/rating-status.js';
import type { NoticeObstacle, RatingRecord } from '../store/rating-record.js';

export interface PublicationState {
  readonly isPublic: boolean;
  readonly willPublishAt: Date | null;
  readonly reason: LocalizedText | null;
}

type Hidden =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'NOTICE_SENT'
  | 'DISPUTED'
  | 'MEDIATION'
  | 'MODERATION'
  | 'HELD'
  | 'REJECTED'
  | 'APPEALED'
  | 'EXPIRED'
  | 'WITHDRAWN';

const REASONS: Readonly<Record<Hidden, LocalizedText>> = {
  DRAFT: { fr: 'C’est un brouillon.', en: 'It is a draft.' },
  SUBMITTED: {
    fr: 'Le client n’est pas encore informé.',
    en: 'The client is not informed yet.',
  },
  NOTICE_SENT: {
    fr: 'Le client a le temps de répondre avant toute publication.',
    en: 'The client has time to answer before anything is public.',
  },
  DISPUTED: { fr: 'Le client la conteste.', en: 'The client disputes it.' },
  MEDIATION: { fr: 'Les deux parties cherchent un accord.', en: 'Both sides look for an agreement.' },
  MODERATION: { fr: 'Un modérateur doit en décider.', en: 'A moderator has to decide.' },
  HELD: {
    fr: 'Elle peut nuire et n’est pas assez prouvée : il faut une commande ou un devis avec la facture (T2) et {days} jours de retard, ou vos comptes (T3).',
    en: 'It may harm and is not proved well enough: that takes an order or a quote with the invoice (T2) and {days} days overdue, or your books (T3).',
  },
  REJECTED: { fr: 'Un modérateur l’a rejetée.', en: 'A moderator rejected it.' },
  APPEALED: { fr: 'Un autre modérateur la réexamine.', en: 'Another moderator looks at it again.' },
  EXPIRED: { fr: 'Elle est trop ancienne.', en: 'It is too old.' },
  WITHDRAWN: { fr: 'Son auteur l’a retirée.', en: 'Its author took it back.' },
};

const UNREACHABLE: LocalizedText = {
  fr: 'Personne ne peut encore être informé chez ce client : indiquez une adresse e-mail, ou attendez qu’il s’inscrive.',
  en: 'Nobody can be informed at this client yet: give an e-mail address, or wait until it registers.',
};

const OBSTACLES: Readonly<Record<NoticeObstacle, LocalizedText>> = {
  ADDRESS_REFUSED: {
    fr: 'Notre message au client n’a pas pu être remis : l’adresse indiquée est refusée. Indiquez-en une autre ; son délai de réponse ne court pas d’ici là.',
    en: 'Our message to the client could not be delivered: the address that was given is refused. Give another one; its time to answer does not run until then.',
  },
  CONTACT_BUSY: {
    fr: 'Le contact indiqué a déjà été informé de beaucoup d’évaluations ces derniers jours : il le sera de celle-ci à son tour. Vous pouvez indiquer une autre adresse.',
    en: 'The contact that was given has been told of many ratings in the last days: it will be told of this one in its turn. You may give another address.',
  },
};

/** Whether anyone can read the rating, and if not, why. */
export function publicationOf(rating: RatingRecord, today: Day): PublicationState {
  const { status, replyUntil } = rating;
  if (isPublic(status)) return { isPublic: true, willPublishAt: null, reason: null };
  return {
    isPublic: false,
    willPublishAt: status === 'NOTICE_SENT' ? replyUntil : null,
    reason: reasonOf(rating, status, today),
  };
}

function reasonOf(rating: RatingRecord, status: Hidden, today: Day): LocalizedText {
  if (status === 'SUBMITTED') return whyNotInformed(rating);
  const days = String(ratingPolicyOn(today).leastDaysOverdue.value);
  const { fr, en } = REASONS[status];
  return { fr: fr.replace('{days}', days), en: en.replace('{days}', days) };
}

function whyNotInformed({
  noticeObstacle,
  importId,
  isNegative,
  clientContactEmail,
}: RatingRecord): LocalizedText {
  if (noticeObstacle !== null) return OBSTACLES[noticeObstacle];
  // The form is refused while nobody can be informed: only what came from a ledger waits for somebody.
  const isWaiting = importId !== null && isNegative && clientContactEmail === null;
  return isWaiting ? UNREACHABLE : REASONS.SUBMITTED;
}

function isPublic(status: RatingStatus): status is Exclude<RatingStatus, Hidden> {
  return PUBLIC_STATUSES.includes(status);
}
