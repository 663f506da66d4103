/** The parts of the model card that no constant can tell. */

export const TARGET = `## Target and perimeter

*Will this company pay a new invoice, and on time?* The score is 100 × the expected utility of one new invoice (1 when it is paid on time,
falling to 0 when it is more than 90 days late or unpaid) × the probability that the company lives to pay it. It ranks companies and
states how sure it is; it is not a probability of loss and not a credit limit.

It covers companies registered in France and in the United Kingdom. Natural persons and sole traders are not scored in public. It
reads public registers and, where suppliers share them, payment experiences, in the same formula. A company of which no supplier has spoken is answered as
before they could: the same bytes.`;

export const DATA = `## Data

| fact | register | use |
|---|---|---|
| accounts of the company itself (complete or simplified) | INPI, \`ratios_inpi_bce\` | five ratios on the scorecard |
| insolvency notices, corrections and closures; status of UK companies | BODACC, Companies House | outcome, or probability of failure |
| age, day of cessation | INSEE Sirene, Companies House | base rate of failure, outcome |
| legal form | the same | perimeter only: sole traders are not scored. It has no weight: neither the panels nor the published failure rates tell it apart from age and accounts |
| activity, size | the same | comparison with the sector, never scored |
| payment practices reports | UK payment practices register | payment behaviour, a tier of its own |
| published fines for late payment | DGCCRF | payment behaviour, small weight |
| invoices and how they were paid | verified suppliers without ties to the company | payment behaviour, by strength of proof |
| amounts of invoices, open disputes, unverified or related suppliers | the same | shown, never scored |
| the company's charter, its status and tier | goodpayer | shown, never scored |
| supplier payment days, invoices late because of a dispute, average days to pay, overdue filings | the registers above | shown, never scored |

Left out: consolidated accounts (they describe a group), accounts that are too old, facts dated after the day of the score, values outside the
plausible range (a ratio of 179 % where 100 % is the limit, turnover filed in thousands, the same turnover twice) and the placeholder \`0.0\`
where zero makes no sense. What is missing is neutral: absence is not guilt, and keeping accounts confidential is often a right.

### What the published ratios are

The producer states a formula for each column in the metadata of the data set, by line of the tax return (letters: complete and consolidated accounts; numbers: simplified
ones). We could not reach the metadata itself and read a public copy of it made in October 2026 (basedosdados/pipelines, \`fr_inpi_ratios_financiers\`).

- \`couverture_des_interets\` = 100 × GU ÷ EBE (simplified: 100 × 294 ÷ EBE): **all** financial charges, not interest alone, over EBE, in per cent; negative when EBE is. *Confirmed on real
  rows*: EBIT − ratio × EBE gives back the result before tax (3,629 € − 11.736 % × 37,552 € = −778 € = −0.146 % of turnover). The card's points, measured on interest ÷ EBITDA,
  stand: exchange losses and provisions make the published ratio a little larger at times, the harsher way.
- \`ratio_de_liquidite\` = 100 × (CJ − CH − CK + CI) ÷ (DW + DX + DY + DZ + EA + EH) (simplified: 100 × (096 − 092 − 098 + 094) ÷ (164 + 166 + 172)): current assets without prepaid charges,
  over trade, tax, social and other debts with bank overdrafts (without them on the simplified form). *Not confirmed*: no row holds these lines. The panels that gave the card its points divide by **all**
  short-term debts; here loans due within the year are left out, so that an indebted company looks more liquid than it would there. The points stay, as \`caf_sur_ca\` and equity catch part of
  it, and are the first to be fitted again on French data.
- \`autonomie_financiere\` = 100 × (DL + DO) ÷ EE on complete accounts, equity and quasi-equity over the balance sheet. **On simplified accounts the stated formula is 100 × (156 + 169) ÷ 180, debts over the balance
  sheet**: the opposite of what its name says. *Confirmed on one real row* (2022: ratio 51.963, \`taux_d_endettement\` 108.426; read as equity, equity and debts would be 108 % of the balance sheet). As the debt
  ratio is the same debts ÷ equity, the import divides one by the other and stores equity ÷ balance sheet (here 47.925 %); where there is no debt to divide it stays unknown, which is neutral.
- \`caf_sur_ca\`: cash flow over turnover, as the card reads it.`;

export const METHOD = `## Method

1. **Evidence.** Facts become weighted observations of lateness bands: ≤ 0, 1–7, 8–15, 16–30, 31–60, 61–90, > 90 days late or unpaid. An observation loses half of its
   weight in one half-life. Observations of one tier saturate together: n·C/(n + C).
   - *Payment practices report.* The share paid beyond agreed terms is late; how late is bounded by the shares paid within 30, 31–60 and after 60 days and by the terms.
     The slowest invoices are taken to be the late ones, with the company's longest standard term when we say "at least so late" and its shortest when we say "at most";
     inside these limits lateness is spread as among late firms in general. A report without the late share is shown and not scored: average days measure slowness, and slow is
     not late (over 225 UK companies, average days and share paid late correlate by 0.24 only). Of two filings for one period the last one stands.
   - *Payment experience.* Days between the due date, moved to the next business day of the debtor's country, and each payment; an invoice paid in parts is split by amount. What is
     still unpaid after the due date is as late as it is so far: up to the day of the score where its supplier follows it, else up to the last day on which its supplier has
     seen it unpaid. The company was heard on that day and on no worse one, and like every fact it fades from then on. Written off, or charged back and upheld: the last band.
     In dispute: frozen, shown and not scored. Each supplier saturates alone at its strength of proof (own word, documents, ledger), and the suppliers of one of the first two share a pool. Only its
     best proof counts.
   - *Bounded influence.* Except for ledgers, a supplier who differs by more than the limit from what everything else says (prior, public reports and all other suppliers,
     each as already bounded) counts as if it differed by the limit; all suppliers at once, in several passes.
   - *Fine.* As late as late firms usually are; it stops counting when its publication ends.
2. **Prior.** The base bands, tilted by the accounts scorecard: π⁰ₖ ∝ πₖ · exp(−λ z uₖ), z = slope × centred points. It weighs n₀ observations.
3. **Expected utility.** U = Σ uₖ πₖ, π = weighted mean of prior and observations.
4. **Failure.** PD₁₂ = logistic(logit(base rate by age) + z); q = PD₁₂ × exposure ÷ 12, and at least what an open procedure implies.
5. **Score** S = 100 · (1 − q) · U, with its credible interval (beta distribution with the posterior's mean and variance) and the probabilities of paying more than 0, 7 and 30
   days late. The parts add up to S exactly: average firm, each ratio, each supplier, report or fine, failure.
6. **Outcome.** A company in liquidation or ceased has no score. Liquidation closed for lack of assets ends the company (art. 1844-7, 7° of the French civil code);
   closed with debts paid does not. Otherwise a score needs one of: an experience of a verified supplier, a payment practices report that states the late share, a published fine, an open procedure or
   plan, the minimum number of ratios from recent accounts. If none is there the outcome is *not enough evidence*, which is not a bad score.
7. **Beside the score, never in it.** The good-payer charter: signed, kept or broken, it is told with its status and is worth exactly 0 points. A promise is not a payment, and the payments
   that its tier measures count already, invoice by invoice. And: two payment indices on the scale of trade credit (80 = on time), one weighted by amounts and one in which each supplier counts the same, with their gap; shares of
   invoices on time, under 30, 30 to 90 and over 90 days late; the trend within the same suppliers; and the number of verified suppliers with forged documents that it would take to move the
   score by about one grade, up and down.
8. **More evidence is not always less score.** A better outcome of the same invoice never lowers the score. A *further* invoice or supplier below the current score may raise it a
   little when it takes room from worse ones in a full pool; see docs/adr/0014.`;

export const VALIDITY = `## Measured validity

- Accounts scorecard, each panel scored with the two others held as reference: AUC 0.826 [0.806; 0.846] (Poland, one year), 0.720 [0.689; 0.756] (Poland, five years) and
  0.787 [0.771; 0.803] (United States, one year). It beats Altman Z'' on all three, by 0.061 [0.048; 0.077], 0.031 [0.003; 0.054] and 0.022 [0.006; 0.037].
- **Not measured:** French firms (expect AUC 0.78–0.83 at one year from accounts alone), the tilt of lateness by accounts (λ), the weight of UK reports
  and of fines, the exposure and the shares at risk in a procedure, unpaid invoices of any kind, and whether what some suppliers
  say foretells how another one is paid (each set has one supplier).
- Manipulation, on a network made of those invoice histories with three honest suppliers for each client: 50 unverified accomplices move nothing; one verified competitor who lies takes 4 to 5 points, one
  accomplice with forged documents adds 5 to 7, ten 19 at most. The price is 0.014 of rank correlation on honest data.
- The formula that pools observations, its half-life, prior weight and interval were measured on invoice histories of two suppliers (39,040 real invoices and a
  demonstration set of 2,466): the 80 % interval contained the later result 80 to 85 % of the time. Public evidence alone was not part of these tests.
- [docs/evaluation.md](evaluation.md) tells how to repeat these measurements on any file with the code that scores (\`npm run evaluate\`), what it reached on
  which set, beside which rivals, and where they are better.`;

export const LIMITS = `## Limits

- Accounts foresee failure, not lateness: without payment evidence the interval is wide, and it says so.
- The base bands are French; they also stand for the United Kingdom until we have our own.
- Payment practices reports are the company's own statement, an average over all its suppliers, of large companies only. Small suppliers may be paid later than the average.
- Accounts are 9 to 24 months old when they are public, and contain errors that no rule sees.
- The end of a recovery plan is never published: it is taken to last as long as the law allows.
- Few firms are audited for late payment: having no fine proves nothing.
- With none or one honest supplier, one or two verified liars can move any score; that is why its attack cost is published.
- A grade is provisional until two independent suppliers stand behind it.
- A supplier who does not come back to an unpaid invoice leaves it as late as it was: the worst payers look better than they are until someone looks again.
- An answer for a past day is published today: what is in dispute, withdrawn or found untrue by now, and suppliers whose ties were found since, do not count in it. What the score was on that day stands in its history.`;

export const CONTEST = `## How to contest

Every part of a score names the fact behind it, with its register or the kind of supplier, and its date.

- *A register is wrong.* The fact is corrected where it was published (INPI, the court registry for BODACC, INSEE, Companies House, the payment practices
  service); the next import replaces it and the score is computed again.
- *A supplier is wrong.* The company is told of each statement, invoice by invoice, before it counts, and reads them all once it has proved that it is the company.
  It can confirm the statement, answer it in public, or dispute it with documents: what is disputed is frozen at once, shown and not scored, until both sides agree
  or a moderator decides and says why. Either side can have another moderator decide again, and anyone who is signed in can report a public statement. When the
  invoice has been paid since, the supplier records it.
- *The sum is wrong.* A score that does not follow from its facts is our error: it is recomputed from its stored inputs under the same model version, and the result must be
  identical bit for bit (\`npm run score -- --company <number>\` does so for all stored answers of a company).

Nobody should be refused on this score alone: it informs a person who decides.`;
