import type { Evidence } from '../evidence/evidence.js';
import type { Measure } from '../model/measure.js';
import type { LocalizedText } from '../scorecard.js';
import { numberText, shareText } from './format.js';
import { say } from './say.js';

/** How sure we are, and of what the answer is made. */
export function certaintyOf(evidence: Evidence, measured: Measure): LocalizedText {
  const basis = basisOf(evidence);
  const { low, high, level } = measured.interval;
  const [from, to, sure] = [numberText(low, 0), numberText(high, 0), shareText(level)];
  return say(
    `${basis.fr} La note se situe entre ${from.fr} et ${to.fr} avec ${sure.fr} de probabilité.`,
    `${basis.en} The score lies between ${from.en} and ${to.en} with ${sure.en} probability.`,
  );
}

function basisOf({ suppliers, reports, accounts }: Evidence): LocalizedText {
  if (suppliers.length > 0) return saidBy(suppliers.length);
  if (reports.length > 0) {
    return {
      fr: "Cette réponse repose sur ce que l'entreprise déclare de ses paiements ; aucun fournisseur ne l'a confirmé.",
      en: 'This answer rests on what the company reports of its payments; no supplier has confirmed it.',
    };
  }
  return accounts
    ? {
        fr: 'Aucun paiement observé : cette réponse repose sur les comptes publiés et sur la moyenne des entreprises.',
        en: 'No payment was observed: this answer rests on published accounts and on the average firm.',
      }
    : {
        fr: 'Aucun paiement observé et aucun compte récent : cette réponse repose sur les seules annonces publiques.',
        en: 'No payment was observed and no recent accounts are public: this answer rests on public notices alone.',
      };
}

function saidBy(suppliers: number): LocalizedText {
  return suppliers === 1
    ? {
        fr: "Cette réponse repose sur l'expérience d'un fournisseur vérifié et sur les registres publics.",
        en: 'This answer rests on the experience of one verified supplier and on public registers.',
      }
    : {
        fr: `Cette réponse repose sur l'expérience de ${suppliers} fournisseurs vérifiés et sur les registres publics.`,
        en: `This answer rests on the experience of ${suppliers} verified suppliers and on public registers.`,
      };
}
