import type { Day } from '#kernel';
import type { NoticeKind } from '../../profile/company-profile.js';
import { classifyJudgment } from './classify-judgment.js';
import { parseFrenchDay } from './french-day.js';
import { paymentStopDay } from './payment-stop-day.js';
import { nestedOf, textOf, type RawNotice } from './raw-notice.js';

/** What a notice says, without who it is about. The judgment's text ends here: it names people. */
export interface NoticeSubject {
  readonly kind: NoticeKind;
  readonly nature: string;
  readonly judgedOn: Day | null;
  readonly paymentsStoppedOn: Day | null;
  readonly periodEndedOn: Day | null;
  /** The decision takes back an earlier one, whose notice it may designate. */
  readonly isRetraction: boolean;
}

type Reading = NoticeSubject | { readonly skipped: string };

const PLAIN = { judgedOn: null, paymentsStoppedOn: null, periodEndedOn: null, isRetraction: false };
/** Before April 2012 a company that moved to another court's district was published as removed. */
const MOVED_AWAY = 'Transfert du siège hors ressort';
/** The law of 1967 left no procedure open. */
const OBSOLETE_FAMILY = 'loi de 1967';

const BY_FAMILY: ReadonlyMap<string, (raw: RawNotice, publishedOn: Day) => Reading> = new Map([
  ['collective', readJudgment],
  ['dpc', readDeposit],
  ['radiation', readRemoval],
  ['creation', readRegistration],
  ['immatriculation', readRegistration],
  ['vente', readSale],
]);

/** Labels of the same families, for extracts that have no technical name. */
const FAMILY_OF_LABEL: ReadonlyMap<string, string> = new Map([
  ['procédures collectives', 'collective'],
  ['dépôts des comptes', 'dpc'],
  ['radiations', 'radiation'],
  ['créations', 'creation'],
  ['immatriculations', 'immatriculation'],
  ['ventes et cessions', 'vente'],
]);

/** Reads what a notice is about. Families that say nothing about payment (changes, conciliations …) are skipped. */
export function readSubject(raw: RawNotice, publishedOn: Day): Reading {
  const label = textOf(raw, 'familleavis_lib');
  const family =
    textOf(raw, 'familleavis') ?? FAMILY_OF_LABEL.get(label?.toLowerCase() ?? '') ?? label ?? 'unknown';
  return BY_FAMILY.get(family)?.(raw, publishedOn) ?? { skipped: `family ${family} is not kept` };
}

function readJudgment(raw: RawNotice, publishedOn: Day): Reading {
  const judgment = nestedOf(raw, 'jugement');
  const nature = textOf(judgment, 'nature');
  if (!judgment || !nature) return { skipped: 'no judgment' };
  const family = textOf(judgment, 'famille') ?? '';
  if (family.toLowerCase() === OBSOLETE_FAMILY) return { skipped: 'procedure under the law of 1967' };
  const text = textOf(judgment, 'complementJugement') ?? '';
  const kind = classifyJudgment({ family, nature, text });
  if (kind === 'PERSONAL_SANCTION') return { skipped: 'sanction against a person' };
  return {
    kind,
    nature,
    judgedOn: parseFrenchDay(textOf(judgment, 'date'), publishedOn),
    paymentsStoppedOn: paymentStopDay(text, publishedOn),
    periodEndedOn: null,
    isRetraction: family.toLowerCase().startsWith('rétractation'),
  };
}

function readDeposit(raw: RawNotice, publishedOn: Day): Reading {
  const deposit = nestedOf(raw, 'depot');
  const periodEndedOn = parseFrenchDay(textOf(deposit, 'dateCloture'), publishedOn);
  return {
    ...PLAIN,
    kind: 'ACCOUNTS_FILED',
    nature: textOf(deposit, 'typeDepot') ?? 'Dépôts des comptes',
    periodEndedOn,
  };
}

function readRemoval(raw: RawNotice): Reading {
  if (textOf(nestedOf(raw, 'radiationaurcs'), 'commentaire') === MOVED_AWAY)
    return { skipped: 'moved to another district' };
  return { ...PLAIN, kind: 'REMOVED_FROM_REGISTER', nature: 'Radiations' };
}

function readRegistration(raw: RawNotice): Reading {
  const act = nestedOf(raw, 'acte');
  const nature =
    textOf(nestedOf(act, 'creation'), 'categorieCreation') ??
    textOf(nestedOf(act, 'immatriculation'), 'categorieImmatriculation');
  return {
    ...PLAIN,
    kind: 'REGISTERED',
    nature: nature ?? textOf(raw, 'familleavis_lib') ?? 'Immatriculations',
  };
}

function readSale(raw: RawNotice): Reading {
  const nature = textOf(nestedOf(nestedOf(raw, 'acte'), 'vente'), 'categorieVente');
  return { ...PLAIN, kind: 'BUSINESS_SOLD', nature: nature ?? 'Ventes et cessions' };
}
