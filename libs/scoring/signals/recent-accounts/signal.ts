import type { AccountsAbsence } from '../../evidence/evidence.js';
import type { LocalizedText } from '../../scorecard.js';
import { dayText } from '../../text/format.js';
import { say } from '../../text/say.js';
import { finding, type Signal } from '../signal.js';
import { definition } from './definition.js';

const NOT_READ = say(
  'Le registre britannique les publie en documents que nous ne lisons pas.',
  'The UK register publishes them as documents that we do not read.',
);
const FINDINGS: Readonly<Record<AccountsAbsence, LocalizedText>> = {
  NONE_FILED: say("Aucun compte n'est public.", 'No accounts are public.'),
  ONLY_CONSOLIDATED: say('Seuls des comptes de groupe sont publics.', 'Only group accounts are public.'),
  TOO_OLD: say(
    'Les derniers comptes publics ont plus de deux ans.',
    'The latest public accounts are over two years old.',
  ),
  NO_RATIO: say('Les comptes récents ne contiennent aucun ratio.', 'The recent accounts hold no ratio.'),
};

export const recentAccounts: Signal = {
  definition,

  answer({ facts, accounts, accountsAbsence }) {
    if (facts.country !== 'FR') return finding('NOT_APPLICABLE', NOT_READ);
    if (accounts) return finding('TRUE', closedOn(accounts.closedOn));
    return finding(accountsAbsence === 'TOO_OLD' ? 'FALSE' : 'NOT_AVAILABLE', FINDINGS[accountsAbsence!]);
  },
};

function closedOn(on: string): LocalizedText {
  const day = dayText(on);
  return say(`Comptes clos le ${day.fr}.`, `Accounts closed on ${day.en}.`);
}
