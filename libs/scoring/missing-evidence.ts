import type { AccountsAbsence, Evidence, RatioGap } from './evidence/evidence.js';
import { RATIOS, type Ratio } from './policy/policy.js';
import type { LocalizedText, MissingEvidence } from './scorecard.js';
import { ratioLabel } from './text/ratio-texts.js';
import { say } from './text/say.js';

/** What would make the answer surer, and why it is not there. None of it lowers the score. */
export function missingEvidence(evidence: Evidence): MissingEvidence[] {
  return [
    ...paymentGaps(evidence),
    ...(evidence.facts.country === 'GB' ? britishGaps(evidence) : frenchGaps(evidence)),
    ...(evidence.ageYears === null ? [CREATION_DAY] : []),
  ];
}

const PAYMENT_EXPERIENCES: MissingEvidence = {
  id: 'payment-experiences',
  label: say('Expériences de fournisseurs', 'Experiences of suppliers'),
  reason: say(
    "Aucun fournisseur n'a encore partagé comment cette entreprise le paie.",
    'No supplier has shared yet how this company pays.',
  ),
};

const NONE_COUNTS: MissingEvidence = {
  ...PAYMENT_EXPERIENCES,
  reason: say(
    'Des expériences sont connues mais aucune ne compte : contestées, pas encore échues, liées ou de source non vérifiée.',
    'Experiences are known but none counts: in dispute, not due yet, of a related or an unverified source.',
  ),
};

function paymentGaps({ suppliers, facts }: Evidence): MissingEvidence[] {
  if (suppliers.length > 0) return [];
  return [facts.paymentEvidence?.length ? NONE_COUNTS : PAYMENT_EXPERIENCES];
}

const CREATION_DAY: MissingEvidence = {
  id: 'creation-day',
  label: say('Date de création', 'Date of creation'),
  reason: say('Le registre ne la donne pas.', 'The register does not state it.'),
};

function britishGaps(evidence: Evidence): MissingEvidence[] {
  const accounts: MissingEvidence = {
    id: 'accounts',
    label: say('Comptes annuels', 'Annual accounts'),
    reason: say(
      'Le registre britannique les publie en documents que nous ne lisons pas.',
      'The UK register publishes them as documents that we do not read.',
    ),
  };
  if (evidence.reports.length > 0) return [accounts];
  return [
    {
      id: 'payment-practices',
      label: say('Déclaration de délais de paiement', 'Payment practices report'),
      reason:
        evidence.facts.paymentPractices.length > 0
          ? say(
              "Les déclarations publiées sont trop anciennes ou ne donnent pas la part payée après l'échéance.",
              'The published reports are too old or do not state the share paid beyond agreed terms.',
            )
          : say(
              'Seules les grandes entreprises doivent en publier une.',
              'Only large companies have to publish one.',
            ),
    },
    accounts,
  ];
}

const ABSENCE: Readonly<Record<AccountsAbsence, LocalizedText>> = {
  NONE_FILED: say(
    "Aucun compte n'est public : l'entreprise les garde confidentiels, ce qui est souvent permis, ou ne les dépose pas.",
    'No accounts are public: the company keeps them confidential, which is often allowed, or does not file them.',
  ),
  ONLY_CONSOLIDATED: say(
    "Seuls des comptes de groupe sont publics ; ils ne décrivent pas l'entreprise elle-même.",
    'Only group accounts are public; they do not describe the company itself.',
  ),
  TOO_OLD: say(
    'Les derniers comptes publics sont trop anciens pour compter.',
    'The latest public accounts are too old to count.',
  ),
  NO_RATIO: say(
    'Les comptes récents ne contiennent aucun chiffre utilisable.',
    'The recent accounts hold no usable figure.',
  ),
};

function frenchGaps({ accounts, accountsAbsence }: Evidence): MissingEvidence[] {
  if (!accounts) {
    const label = say('Comptes annuels récents', 'Recent annual accounts');
    return [{ id: 'accounts', label, reason: ABSENCE[accountsAbsence!] }];
  }
  return RATIOS.flatMap((ratio) => {
    const gap = accounts.gaps[ratio];
    return gap ? [{ id: `accounts:${ratio}`, label: ratioLabel(ratio), reason: gapReason(ratio, gap) }] : [];
  });
}

function gapReason(ratio: Ratio, gap: RatioGap): LocalizedText {
  if (gap === 'IMPLAUSIBLE') {
    return say(
      "La valeur publiée est invraisemblable (erreur d'unité ou saisie répétée) : elle ne compte pas.",
      'The published value is implausible (unit error or repeated entry): it does not count.',
    );
  }
  return ratio === 'turnoverGrowth'
    ? say(
        "Il faudrait le chiffre d'affaires publié de deux années qui se suivent.",
        'It takes the published turnover of two consecutive years.',
      )
    : say('Les comptes publiés ne le donnent pas.', 'The published accounts do not state it.');
}
