import { utilityOf, type Bands } from '../bands.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import type { Contribution } from '../scorecard.js';
import { dayText, percentText, shareText } from '../text/format.js';
import { ratioDetail, ratioLabel } from '../text/ratio-texts.js';
import { say } from '../text/say.js';
import { supplierDetail, supplierLabel } from '../text/supplier-texts.js';
import { ofCharter } from './charter-contribution.js';
import type { Expectation } from './expectation.js';

interface Parts extends Expectation {
  readonly evidence: Evidence;
}

/** Splits the score into parts that add up to it exactly: what the average firm gets, and what each fact moves. */
export function contributionsOf(evidence: Evidence, expected: Expectation, policy: Policy): Contribution[] {
  const parts = { evidence, ...expected };
  const base = utilityOf(policy.baseBands.value, policy.utilities.value);
  return [
    {
      id: 'base',
      kind: 'BASE',
      points: 100 * base,
      label: say('Entreprise moyenne', 'Average firm'),
      detail: say(
        'Point de départ : la façon dont paient les entreprises en général.',
        'Starting point: how firms pay in general.',
      ),
    },
    ...ofAccounts(parts, base),
    ...ofReports(parts, policy),
    ...ofSanctions(parts, policy),
    ...ofSuppliers(parts, policy),
    ofFailure(parts),
    ...ofCharter(evidence, policy),
  ];
}

function ofAccounts({ evidence, card, prior }: Parts, base: number): Contribution[] {
  return card.items.map((item) => ({
    id: `accounts:${item.ratio}`,
    kind: 'ACCOUNTS',
    points: card.points === 0 ? 0 : (100 * (prior.utility - base) * item.points) / card.points,
    label: ratioLabel(item.ratio),
    detail: ratioDetail(item, evidence.accounts!.closedOn),
  }));
}

function ofReports(parts: Parts, policy: Policy): Contribution[] {
  return parts.evidence.reports.map(({ report, bands, weight }) => {
    const end = dayText(report.periodEndOn);
    const late = percentText(report.paidLatePct);
    return {
      id: `payment-practices:${report.reportId}`,
      kind: 'PAYMENT_PRACTICES',
      points: pull(bands, weight, parts, policy),
      label: say(`Délais de paiement déclarés au ${end.fr}`, `Payment practices reported to ${end.en}`),
      detail: say(
        `L'entreprise déclare ${late.fr} de factures payées après l'échéance.`,
        `The company reports ${late.en} of invoices paid beyond agreed terms.`,
      ),
    };
  });
}

function ofSanctions(parts: Parts, policy: Policy): Contribution[] {
  return parts.evidence.sanctions.map(({ sanction, bands, weight }) => {
    const day = dayText(sanction.decidedOn);
    return {
      id: `sanction:${sanction.recordId}`,
      kind: 'PAYMENT_PRACTICES',
      points: pull(bands, weight, parts, policy),
      label: say('Amende pour retards de paiement', 'Fine for late payment'),
      detail: say(`Amende publiée, décidée le ${day.fr}.`, `Published fine, decided on ${day.en}.`),
    };
  });
}

function ofSuppliers(parts: Parts, policy: Policy): Contribution[] {
  return parts.suppliers.map(({ supplierId, bands, weight }, index) => {
    const said = parts.evidence.suppliers[index]!;
    return {
      id: `supplier:${supplierId}`,
      kind: 'SUPPLIER',
      points: pull(bands, weight, parts, policy),
      label: supplierLabel(said.tier),
      detail: supplierDetail(said, bands !== said.bands),
    };
  });
}

/** By how much one observation pulls the mean away from the prior, in points. */
function pull(bands: Bands, weight: number, { prior, posterior }: Parts, policy: Policy): number {
  return (100 * weight * (utilityOf(bands, policy.utilities.value) - prior.utility)) / posterior.weight;
}

function ofFailure({ failure, posterior }: Parts): Contribution {
  const risk = shareText(failure.beforePayment, 1);
  return {
    id: 'failure',
    kind: 'FAILURE',
    points: -100 * failure.beforePayment * posterior.utility,
    label: say('Risque de défaillance', 'Risk of failure'),
    detail: say(
      `${risk.fr} de risque que l'entreprise fasse défaut avant de payer une nouvelle facture.`,
      `${risk.en} risk that the company fails before it pays a new invoice.`,
    ),
  };
}
