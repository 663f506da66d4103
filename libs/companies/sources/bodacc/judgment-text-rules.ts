import type { Decision } from './notice-natures.js';

type TextRule = readonly [RegExp, Decision];

/**
 * What a decision says when its nature does not: the clerks' standard phrases ("Ouvre les opérations de la liquidation
 * judiciaire", "Prononce la liquidation judiciaire sur conversion …") and the usual wordings of free text. First match wins.
 */
const DECISIONS: readonly TextRule[] = [
  [/interdiction de gérer|faillite personnelle|banqueroute/, 'PERSONAL_SANCTION'],
  [
    /^.{0,120}(rectifi\w+ (d'une |une |de l')?erreur|interprète la décision|rectifie le jugement|^rectification)/,
    'OTHER',
  ],
  [/^.{0,120}(prorog|ne dessaisissant pas la juridiction|ordonnance juge commissaire: autres)/, 'OTHER'],
  [/^.{0,200}clôtur\S* .{0,80}(insuffisance d'actif)/, 'CLOSED_FOR_LACK_OF_ASSETS'],
  [/^.{0,200}clôtur\S* .{0,80}(extinction du passif)/, 'CLOSED_DEBTS_PAID'],
  [
    /^(?:(?!ouvre|prononc).)*(dépôts? de (l'état|la liste)|depots? de (l'etat|la liste)|état de collocation|projet de répartition)/,
    'CLAIMS_FILED',
  ],
  [/(conver\w+|convertit)[^.]{0,60} en liquidation/, 'CONVERTED_TO_LIQUIDATION'],
  [/liquidation judiciaire (sur conversion|après (conversion|résolution))/, 'CONVERTED_TO_LIQUIDATION'],
  [/(résolution du plan|mett\w+ fin)[^.]{0,120}liquidation judiciaire/, 'CONVERTED_TO_LIQUIDATION'],
  [/conver\w+[^.]{0,60} en (procédure de )?redressement/, 'CONVERTED_TO_REORGANISATION'],
  [
    /redressement( judiciaire)? (sur conversion|après (conversion|résolution))/,
    'CONVERTED_TO_REORGANISATION',
  ],
  [
    /(résolution du plan|mett\w+ fin)[^.]{0,120}(ouvr|ouvert|prononç)[^.]{0,60}redressement judiciaire/,
    'CONVERTED_TO_REORGANISATION',
  ],
  [/reprise de la (procédure de )?liquidation/, 'LIQUIDATION_REOPENED'],
  [/modifi\w+ (du |le )plan/, 'PLAN_AMENDED'],
  [/résolution du plan/, 'PLAN_TERMINATED'],
  [/(arrêt\w*|homologation|adopt\w+) (d'un |le |un |du )plan/, 'PLAN_ADOPTED'],
  [/mett\w+ fin à la procédure/, 'PROCEDURE_ENDED'],
  [/(ouvr\w+|ouverture|ouvert|prononc\w+|prononç\w+)[^.]{0,80}liquidation judiciaire/, 'LIQUIDATION_OPENED'],
  [/(ouvr\w+|ouverture|ouvert|prononc\w+|prononç\w+)[^.]{0,80}redressement/, 'REORGANISATION_OPENED'],
  [/(ouvr\w+|ouverture|ouvert|prononc\w+|prononç\w+)[^.]{0,80}sauvegarde/, 'SAFEGUARD_OPENED'],
  [/extension de la procédure/, 'PROCEDURE_EXTENDED'],
  [/modifi\w+ (de )?la date de cessation des paiements/, 'PAYMENT_STOP_DATE_CHANGED'],
];

/** What a decision that overturns an earlier one leaves in force. First match wins. */
const OVERTURNING: readonly TextRule[] = [
  [/statuant à nouveau.*(prononc|ouvr)[^.]{0,80}redressement/, 'CONVERTED_TO_REORGANISATION'],
  [/statuant à nouveau.*(prononc|ouvr)[^.]{0,80}liquidation/, 'CONVERTED_TO_LIQUIDATION'],
  [/conversion du redressement judiciaire en liquidation/, 'CONVERTED_TO_REORGANISATION'],
  [/conversion/, 'OTHER'],
  [
    /(ouvert\w*|ouverture|extension|prononc\w+|prononç\w+)[^.]{0,80}(liquidation|redressement|sauvegarde)/,
    'PROCEDURE_ENDED',
  ],
];

/** Reads a judgment's text. Null when it decides nothing that we follow. */
export function readDecision(text: string): Decision | null {
  return firstMatch(DECISIONS, text);
}

/** Reads the text of an appeal judgment or of a retraction; null when it overturns nothing (an appeal may confirm). */
export function readOverturning(text: string): Decision | null {
  return /infirm|annul|rétract/i.test(text) ? firstMatch(OVERTURNING, text) : null;
}

function firstMatch(rules: readonly TextRule[], text: string): Decision | null {
  const lower = text.toLowerCase();
  return rules.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}
