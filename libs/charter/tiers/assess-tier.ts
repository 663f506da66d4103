import { CHARTER_TIERS, type CharterTier } from '../status/membership-status.js';
import type { Assessment, AssessmentLine } from './assessment.js';
import * as label from './line-labels.js';
import { isPaidWithin, type MeasuredInvoice } from './measured-invoice.js';
import type { InvoiceSample, LeftOutReason } from './sample-invoices.js';
import type { PromptnessRule, TierPolicy } from './tier-policy.js';

const MEASURED_TIERS = CHARTER_TIERS.filter((tier) => tier !== 'SIGNATORY');
/** Whether the charter's first promise is kept; it is no condition of a tier. */
export const TERMS_LINE = 'WITHIN_TERMS';

/** Which tier the measured invoices bear out, line by line. */
export function assessTier(sample: InvoiceSample, policy: TierPolicy): Assessment {
  const lines = [
    ...evidenceLines(sample, policy),
    ...promptnessLines(sample, policy),
    termsLine(sample, policy),
    ...leftOutLines(sample),
  ];
  const isBorneOut = (tier: CharterTier) =>
    lines.every(({ isMet, neededFor }) => isMet || !neededFor.includes(tier));
  return { tier: MEASURED_TIERS.findLast(isBorneOut) ?? 'SIGNATORY', lines };
}

/** Whether enough is known to say anything of how the company pays. */
export function isMeasurable({ lines }: Pick<Assessment, 'lines'>): boolean {
  const isEvidence = ({ neededFor }: AssessmentLine) => neededFor.length === MEASURED_TIERS.length;
  return lines.every((line) => line.isMet || !isEvidence(line));
}

function evidenceLines({ invoices, from, to }: InvoiceSample, policy: TierPolicy): AssessmentLine[] {
  const bySupplier = new Map<string, number>();
  for (const { supplierId } of invoices) bySupplier.set(supplierId, (bySupplier.get(supplierId) ?? 0) + 1);
  const whole = invoices.length;
  const proved = { part: invoices.filter(({ isProved }) => isProved).length, whole };
  const largest = { part: Math.max(0, ...bySupplier.values()), whole };
  const atMost = policy.mostOfOneSupplierPercent.value;
  return [
    countLine('INVOICES', whole, policy.fewestInvoices.value, label.invoicesLabel(whole, from, to)),
    countLine(
      'SUPPLIERS',
      bySupplier.size,
      policy.fewestSuppliers.value,
      label.suppliersLabel(bySupplier.size),
    ),
    { ...shareLine('PROVED_SHARE', proved, policy.provedPercent.value), label: label.provedLabel(proved) },
    {
      ...shareLine('LARGEST_SUPPLIER_SHARE', largest, atMost),
      isMet: whole > 0 && largest.part * 100 <= atMost * whole,
      label: label.largestSupplierLabel(largest),
    },
  ].map((line) => ({ ...line, neededFor: MEASURED_TIERS }));
}

/** One line for each rule of the tiers; a rule that two tiers share is told once. */
function promptnessLines({ invoices }: InvoiceSample, policy: TierPolicy): AssessmentLine[] {
  const lines = new Map<string, AssessmentLine>();
  for (const { tier, rules } of policy.tiers.value) {
    for (const line of rules.flatMap((rule) => linesOf(rule, invoices, policy))) {
      const known = lines.get(line.code) ?? line;
      lines.set(line.code, { ...known, neededFor: [...known.neededFor, tier] });
    }
  }
  return [...lines.values()];
}

function linesOf(
  rule: PromptnessRule,
  invoices: readonly MeasuredInvoice[],
  policy: TierPolicy,
): AssessmentLine[] {
  const concerned =
    rule.of === 'ALL' ? invoices : invoices.filter(({ isOfSmallSupplier }) => isOfSmallSupplier);
  const count = countOf(concerned.map((invoice) => isPaidWithin(invoice, rule.days)));
  const share = {
    ...shareLine(`${rule.of}_WITHIN_${rule.days}`, count, rule.percent),
    label: label.promptnessLabel(rule, count),
  };
  if (rule.of === 'ALL') return [share];
  const { length } = concerned;
  return [
    countLine('SMALL_INVOICES', length, policy.fewestSmallInvoices.value, label.smallInvoicesLabel(length)),
    share,
  ];
}

function termsLine({ invoices }: InvoiceSample, { terms }: TierPolicy): AssessmentLine {
  const count = countOf(invoices.map(({ isWithinTerms }) => isWithinTerms));
  return { ...shareLine(TERMS_LINE, count, terms.value.percent), label: label.termsLabel(count) };
}

function leftOutLines({ leftOut }: InvoiceSample): AssessmentLine[] {
  return (Object.entries(leftOut) as [LeftOutReason, number][])
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => ({
      code: `LEFT_OUT_${reason}`,
      isMet: true,
      label: label.leftOutLabel(reason, count),
      measured: count,
      required: null,
      neededFor: [],
    }));
}

/** Of those of which it can be said. */
function countOf(answers: readonly (boolean | null)[]): label.Count {
  const said = answers.filter((answer) => answer !== null);
  return { part: said.filter(Boolean).length, whole: said.length };
}

function countLine(
  code: string,
  measured: number,
  required: number,
  text: AssessmentLine['label'],
): AssessmentLine {
  return { code, isMet: measured >= required, label: text, measured, required, neededFor: [] };
}

/** Compared as whole numbers: 94.999 % is shown as 94.99 and is not 95. */
function shareLine(
  code: string,
  { part, whole }: label.Count,
  required: number,
): Omit<AssessmentLine, 'label'> {
  const measured = whole === 0 ? null : Math.floor((part * 10_000) / whole) / 100;
  return { code, isMet: whole > 0 && part * 100 >= required * whole, measured, required, neededFor: [] };
}
