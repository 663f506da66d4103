import type { Day } from '#kernel';
import { composeVersion } from './charter-version.js';
import { RULES_2026_1 } from './rules-2026-1.js';

/**
 * The first charter. Law that it cites: code de commerce, art. L. 441-10 (terms, late interest, indemnity), L. 441-11 (terms
 * of some trades) and D. 441-5 (40 €); Late Payment of Commercial Debts (Interest) Act 1998 (interest, fixed sum).
 */
export const VERSION_2026_1 = composeVersion({
  id: '2026-1',
  effectiveOn: '2026-01-01' as Day,
  title: { fr: 'Charte du bon payeur, version 2026-1', en: 'Good-payer charter, version 2026-1' },
  preamble: {
    fr: 'Une facture payée en retard est un crédit que le fournisseur n’a pas choisi d’accorder. En signant cette charte, nous promettons à tous nos fournisseurs, quelle que soit leur taille, de les payer à l’heure et d’être loyaux quand quelque chose ne va pas. Cette promesse s’ajoute à la loi et ne la remplace jamais.',
    en: 'An invoice paid late is a loan that the supplier did not choose to give. By signing this charter we promise all our suppliers, whatever their size, to pay them on time and to be fair when something is wrong. This promise adds to the law and never replaces it.',
  },
  commitmentsTitle: { fr: 'Nos engagements', en: 'Our commitments' },
  commitments: [
    {
      code: 'PAY_ON_TIME',
      title: { fr: 'Payer à l’heure.', en: 'Pay on time.' },
      text: {
        fr: 'Nous payons chaque facture due dans le délai convenu, qui ne dépasse jamais celui de la loi. En France, c’est trente jours après la réception des marchandises ou l’exécution de la prestation si rien n’est convenu, et au plus soixante jours après l’émission de la facture, ou quarante-cinq jours fin de mois si le contrat le dit expressément (code de commerce, art. L. 441-10, I) ; certains métiers ont des délais plus courts (art. L. 441-11).',
        en: 'We pay each invoice that is due within the agreed term, which is never longer than the law allows. In France that is thirty days after the goods or the service if nothing was agreed, and at most sixty days after the invoice was issued, or forty-five days end of month if the contract expressly says so (code de commerce, art. L. 441-10, I); some trades have shorter terms (art. L. 441-11).',
      },
    },
    {
      code: 'KEEP_AGREED_TERMS',
      title: { fr: 'Ne pas changer les règles en route.', en: 'Not change the rules afterwards.' },
      text: {
        fr: 'Une fois la commande passée, nous n’allongeons pas le délai, ne retardons ni la réception ni la vérification, et ne demandons pas de refaire une facture exacte pour gagner du temps.',
        en: 'Once an order is placed we do not lengthen the term, do not delay acceptance or checks, and do not ask for a correct invoice again in order to gain time.',
      },
    },
    {
      code: 'WARN_EARLY',
      title: { fr: 'Prévenir tôt, et dire pourquoi.', en: 'Say early, and say why.' },
      text: {
        fr: 'Si nous savons que nous paierons en retard, nous le disons au fournisseur avant l’échéance, avec la raison et la date du paiement.',
        en: 'If we know that we will pay late, we tell the supplier before the due date, with the reason and the day of payment.',
      },
    },
    {
      code: 'DISPUTE_FAIRLY',
      title: { fr: 'Contester vite et payer le reste.', en: 'Dispute fast and pay the rest.' },
      text: {
        fr: 'Quand une facture nous paraît fausse, nous le disons dès que nous le voyons et avant l’échéance, avec nos raisons, et nous payons à l’heure la part qui n’est pas contestée.',
        en: 'When an invoice seems wrong to us, we say so as soon as we see it and before the due date, with our reasons, and we pay the part that is not disputed on time.',
      },
    },
    {
      code: 'ANSWER_FOR_LATENESS',
      title: { fr: 'Assumer nos retards.', en: 'Answer for our lateness.' },
      text: {
        fr: 'Si nous payons en retard, nous versons sans rappel les pénalités de retard et l’indemnité de 40 € par facture, et ne demandons à personne d’y renoncer (code de commerce, art. L. 441-10, II et D. 441-5 ; au Royaume-Uni, intérêts et somme fixe de la loi Late Payment of Commercial Debts (Interest) Act 1998).',
        en: 'If we pay late, we pay late interest and the €40 indemnity for each invoice without a reminder, and ask nobody to waive them (code de commerce, art. L. 441-10, II and D. 441-5; in the United Kingdom, the interest and the fixed sum of the Late Payment of Commercial Debts (Interest) Act 1998).',
      },
    },
    {
      code: 'BE_REACHABLE',
      title: { fr: 'Être joignables.', en: 'Be reachable.' },
      text: {
        fr: 'Nous désignons un contact pour les factures, et un médiateur interne qui ne dépend pas de nos acheteurs ; nos fournisseurs savent comment les joindre.',
        en: 'We name a contact for invoices, and an internal mediator who does not report to our buyers; our suppliers know how to reach both.',
      },
    },
    {
      code: 'MEDIATE_FIRST',
      title: { fr: 'La médiation avant les sanctions.', en: 'Mediation before penalties.' },
      text: {
        fr: 'En cas de désaccord, nous proposons une médiation avant d’appliquer une pénalité, de rompre une relation ou de saisir un juge, sauf urgence. Le fournisseur reste libre de la refuser et de faire valoir ses droits.',
        en: 'When we disagree, we propose mediation before we apply a penalty, end a relationship or go to court, unless it is urgent. The supplier stays free to refuse it and to use its rights.',
      },
    },
    {
      code: 'DEDUCT_NOTHING_ALONE',
      title: { fr: 'Ne rien déduire d’office.', en: 'Deduct nothing on our own.' },
      text: {
        fr: 'Nous ne retirons d’une facture ni pénalité, ni remise, ni avoir que le fournisseur n’a pas accepté par écrit ou qu’un juge n’a pas ordonné.',
        en: 'We take no penalty, rebate or credit off an invoice that the supplier has not accepted in writing or that a court has not ordered.',
      },
    },
    {
      code: 'RETALIATE_NEVER',
      title: { fr: 'Ne punir personne d’avoir parlé.', en: 'Punish nobody for speaking.' },
      text: {
        fr: 'Nous ne menaçons, n’écartons et ne défavorisons aucun fournisseur parce qu’il a raconté comment nous payons, contesté une décision ou signalé un manquement.',
        en: 'We threaten, drop or disadvantage no supplier because it told how we pay, contested a decision or reported a breach.',
      },
    },
  ],
  rules: RULES_2026_1,
  consent: {
    fr: 'J’ai lu la charte du bon payeur, version 2026-1. J’ai le pouvoir d’engager l’entreprise et je signe cette charte en son nom.',
    en: 'I have read the good-payer charter, version 2026-1. I am entitled to commit the company and I sign this charter in its name.',
  },
});
