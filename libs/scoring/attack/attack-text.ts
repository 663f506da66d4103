import type { LocalizedText } from '../scorecard.js';
import { numberText } from '../text/format.js';
import { say } from '../text/say.js';
import type { AttackCost } from './attack-cost.js';

/** The cost of an attack in plain words. */
export function attackText({ points, toRaise, toLower }: AttackCost): LocalizedText {
  const size = numberText(points);
  const [up, down] = [accomplices(toRaise), accomplices(toLower)];
  return say(
    `${up.fr} pour relever cette note d'environ une classe (${size.fr} points). ${down.fr} pour l'abaisser d'autant. ${WHO.fr}`,
    `${up.en} to raise this score by about one grade (${size.en} points). ${down.en} to lower it by as much. ${WHO.en}`,
  );
}

const WHO: LocalizedText = {
  fr: 'Complice : une entreprise vérifiée qui montre de faux justificatifs.',
  en: 'A colluding supplier is a verified company that shows forged documents.',
};

function accomplices(count: number | null): LocalizedText {
  if (count === null)
    return {
      fr: 'Aucun nombre réaliste de fournisseurs complices ne suffirait',
      en: 'No realistic number of colluding suppliers would be enough',
    };
  return count === 1
    ? { fr: "Il suffirait d'un fournisseur complice", en: 'One colluding supplier would be enough' }
    : { fr: `Il faudrait ${count} fournisseurs complices`, en: `It would take ${count} colluding suppliers` };
}
