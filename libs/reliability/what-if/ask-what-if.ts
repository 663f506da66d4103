import { Injectable } from '@nestjs/common';
import { Clock, type CompanyId, type Day } from '#kernel';
import { openInvoices, score, scoreWhatIf, type OpenInvoice, type ScoringFacts, type WhatIf } from '#scoring';
import { KnownFactsReadModel } from '../known-facts/known-facts.read-model.js';
import { toScoringFacts } from '../to-scoring-facts.js';
import { badSupposition, type BadSupposition } from './bad-supposition.js';
import { checkSuppositions } from './check-suppositions.js';
import { payLongestOverdue, supposedSuppliers, unpaidUntilThen } from './suppose.js';
import type { WhatIfQuestion } from './suppositions.js';

export type WhatIfAnswer = ({ readonly kind: 'ANSWERED' } & WhatIf) | BadSupposition;

/** What the score would be, should this happen, by the code that gives the published one. Nothing is stored. */
@Injectable()
export class AskWhatIf {
  constructor(
    private readonly knownFacts: KnownFactsReadModel,
    private readonly clock: Clock,
  ) {}

  /** Null when the company is unknown or may not be shown. */
  async execute(companyId: CompanyId, question: WhatIfQuestion): Promise<WhatIfAnswer | null> {
    const today = this.clock.today();
    const impossible = checkSuppositions(question, today);
    if (impossible) return impossible;
    const [known] = await this.knownFacts.of([companyId], today);
    if (!known) return null;
    const facts = toScoringFacts(known);
    const settled = question.settlements.reduce((sum, { invoices }) => sum + invoices, 0);
    const open = settled > 0 ? openForQuestions(facts, today, settled) : [];
    if ('kind' in open) return open;
    const asOf = question.asOf ?? lastDay(question, today);
    const payments = payLongestOverdue(open, question.settlements);
    const suppliers = supposedSuppliers(question.suppliers, asOf);
    return {
      kind: 'ANSWERED',
      ...scoreWhatIf(unpaidUntilThen(facts, payments), { payments, suppliers }, asOf),
    };
  }
}

/** Invoices that may be supposed paid; while the figures are withheld they would tell what one supplier said. */
function openForQuestions(
  facts: ScoringFacts,
  today: Day,
  settled: number,
): readonly OpenInvoice[] | BadSupposition {
  const open = score(facts, today).payments?.openInvoices ?? null;
  if (open === null)
    return badSupposition(
      'OPEN_INVOICES_WITHHELD',
      'suppose.settlements',
      'Trop peu de fournisseurs se sont exprimés : dire ce que vaut une facture révélerait ce que l’un d’eux a dit.',
      'Too few suppliers have spoken: to tell what an invoice is worth would reveal what one of them said.',
    );
  if (settled > open)
    return badSupposition(
      'TOO_FEW_OPEN_INVOICES',
      'suppose.settlements',
      `Factures échues et impayées connues : ${open}. On ne peut pas en payer ${settled}.`,
      `Invoices known to be due and unpaid: ${open}. It is not possible to pay ${settled}.`,
    );
  return openInvoices(facts, today);
}

function lastDay({ settlements }: WhatIfQuestion, today: Day): Day {
  return settlements.reduce((last, { paidOn }) => (paidOn > last ? paidOn : last), today);
}
