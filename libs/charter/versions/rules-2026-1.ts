import type { LocalizedText } from '#kernel';

const FR = `## Comment cette promesse se vérifie

- **Mesurée.** Chaque trimestre, goodpayer compte ce que nos fournisseurs rapportent de nos paiements. À partir de trente factures, un palier s’ajoute à la signature : or quand 95 % des factures sont payées dans les 30 jours de leur émission ; argent quand 95 % le sont dans les 60 jours, et 95 % de celles des petits fournisseurs dans les 30 jours ; bronze quand 95 % le sont dans les 60 jours.
- **Contradictoire.** Un retard isolé n’est pas un manquement. Un manquement signalé par un fournisseur, preuves à l’appui, ou qui ressort des mesures, ouvre un examen : nous avons trente jours pour répondre avant toute décision. L’examen se termine sans suite, ou par un plan d’action de quatre-vingt-dix jours, une suspension ou une exclusion. Chaque décision est motivée et peut être contestée devant une autre personne.
- **Publique.** Le registre des signataires montre à tous notre signature, notre palier, et nos suspensions et rétablissements.
- **Le badge.** Nous ne l’affichons que pour nous-mêmes et sur nos propres factures. Il cesse de valoir avec l’engagement, et n’importe qui peut le vérifier.

## Durée

- L’engagement vaut deux ans à compter de la signature. Il se renouvelle dans les soixante jours qui précèdent son terme.
- Quand une nouvelle version de la charte paraît, nous avons quatre-vingt-dix jours pour la signer ; passé ce délai, l’engagement prend fin.
- Nous pouvons nous retirer à tout moment. Une entreprise exclue, ou partie pendant un examen, ne peut signer à nouveau qu’au bout de douze mois.
- Cette charte n’est ni une garantie de paiement ni une assurance : elle dit ce que nous faisons, et permet de le vérifier.`;

const EN = `## How this promise is checked

- **Measured.** Each quarter goodpayer counts what our suppliers report of our payments. From thirty invoices on, a tier is added to the signature: gold when 95% of invoices are paid within 30 days of their issue; silver when 95% are within 60 days, and 95% of those of small suppliers within 30 days; bronze when 95% are within 60 days.
- **Heard.** One late invoice is not a breach. A breach that a supplier reports with evidence, or that the measures show, opens a review: we have thirty days to answer before anything is decided. The review ends with nothing, or with an action plan of ninety days, a suspension or an exclusion. Each decision comes with reasons and can be contested before another person.
- **Public.** The register of signatories shows everybody our signature, our tier, and our suspensions and reinstatements.
- **The badge.** We show it for ourselves only, and on our own invoices. It ends with the commitment, and anybody can check it.

## Duration

- The commitment holds for two years from the signature. It is renewed in the sixty days before its term.
- When a new version of the charter is published, we have ninety days to sign it; after that, the commitment ends.
- We can withdraw at any time. A company that was excluded, or that left during a review, can sign again only after twelve months.
- This charter is neither a guarantee of payment nor an insurance: it says what we do, and lets it be checked.`;

/** How the promise of version 2026-1 is measured, judged and ended. The figures are those of the policy when it was written. */
export const RULES_2026_1: LocalizedText = { fr: FR, en: EN };
