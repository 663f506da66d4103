import type { CharterFact } from '../../charter-fact.js';
import type { LocalizedText, SignalAnswer } from '../../scorecard.js';
import { dayText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const TIERS: Readonly<Record<CharterFact['tier'], LocalizedText>> = {
  SIGNATORY: say('signataire', 'signatory'),
  BRONZE: say('bronze', 'bronze'),
  SILVER: say('argent', 'silver'),
  GOLD: say('or', 'gold'),
};

/** A commitment that was given back or has run out is not a broken one. */
const ANSWERS: Readonly<Record<CharterFact['status'], SignalAnswer>> = {
  ACTIVE: 'TRUE',
  ACTION_PLAN: 'FALSE',
  SUSPENDED: 'FALSE',
  EXPIRED: 'NOT_APPLICABLE',
  WITHDRAWN: 'NOT_APPLICABLE',
  REVOKED: 'FALSE',
};

export const keepsTheCharter: Signal = {
  definition,
  isAsked: ({ charter }) => charter !== null,

  answer({ charter }) {
    return finding(ANSWERS[charter!.status], found(charter!));
  },
};

function found({ status, tier, signedOn, statusOn }: CharterFact): LocalizedText {
  const [signed, since] = [dayText(signedOn), dayText(statusOn)];
  const level = TIERS[tier];
  switch (status) {
    case 'ACTIVE':
      return say(
        `Signée le ${signed.fr}, aucun manquement établi ; palier : ${level.fr}.`,
        `Signed on ${signed.en}, no breach is established; tier: ${level.en}.`,
      );
    case 'ACTION_PLAN':
      return say(
        `Manquement établi : un plan d'action est en cours depuis le ${since.fr}.`,
        `A breach was established: an action plan is under way since ${since.en}.`,
      );
    case 'SUSPENDED':
      return say(`Engagement suspendu depuis le ${since.fr}.`, `Suspended since ${since.en}.`);
    case 'REVOKED':
      return say(
        `Engagement révoqué le ${since.fr}, pour manquement.`,
        `Revoked on ${since.en}, for a breach.`,
      );
    case 'EXPIRED':
      return say(`L'engagement a pris fin le ${since.fr}.`, `The commitment ended on ${since.en}.`);
    case 'WITHDRAWN':
      return say(
        `L'entreprise a retiré sa signature le ${since.fr}.`,
        `The company withdrew its signature on ${since.en}.`,
      );
  }
}
