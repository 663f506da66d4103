import type { CardItem } from '../model/accounts-card.js';
import type { Ratio } from '../policy/policy.js';
import type { LocalizedText } from '../scorecard.js';
import { dayText, percentText } from './format.js';
import { say } from './say.js';

const LABELS: Readonly<Record<Ratio, LocalizedText>> = {
  equityRatio: say('Fonds propres', 'Equity'),
  liquidityRatio: say('Liquidité', 'Liquidity'),
  cashFlowMargin: say("Capacité d'autofinancement", 'Cash flow'),
  interestCover: say('Poids des intérêts', 'Weight of interest'),
  turnoverGrowth: say("Évolution du chiffre d'affaires", 'Turnover growth'),
};

export function ratioLabel(ratio: Ratio): LocalizedText {
  return LABELS[ratio];
}

/** What the ratio says of this company, with the day of the accounts. */
export function ratioDetail(item: CardItem, closedOn: string): LocalizedText {
  const what = meaning(item);
  const day = dayText(closedOn);
  return say(`${what.fr} (comptes clos le ${day.fr}).`, `${what.en} (accounts closed on ${day.en}).`);
}

function meaning({ ratio, value }: CardItem): LocalizedText {
  const { fr, en } = percentText(value);
  switch (ratio) {
    case 'equityRatio':
      return {
        fr: `Les fonds propres représentent ${fr} du bilan`,
        en: `Equity is ${en} of the balance sheet`,
      };
    case 'liquidityRatio':
      return {
        fr: `L'actif à court terme couvre ${fr} des dettes à court terme`,
        en: `Short-term assets cover ${en} of short-term debts`,
      };
    case 'cashFlowMargin':
      return {
        fr: `La capacité d'autofinancement représente ${fr} du chiffre d'affaires`,
        en: `Cash flow is ${en} of turnover`,
      };
    case 'interestCover':
      return value < 0
        ? {
            fr: "L'exploitation perd de l'argent avant intérêts",
            en: 'Operations lose money before interest',
          }
        : {
            fr: `Les intérêts prennent ${fr} de l'excédent d'exploitation`,
            en: `Interest takes ${en} of operating surplus`,
          };
    case 'turnoverGrowth':
      return {
        fr: `Le chiffre d'affaires a évolué de ${fr} en un an`,
        en: `Turnover changed by ${en} in one year`,
      };
  }
}
