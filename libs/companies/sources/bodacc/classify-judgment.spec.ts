import { classifyJudgment } from './classify-judgment.js';

const autre = 'Autre jugement et ordonnance';
const classify = (nature: string, text = '', family = 'Extrait de jugement') =>
  classifyJudgment({ family, nature, text });

describe('classifyJudgment', () => {
  it.each([
    [
      'Ouvre les opérations de la liquidation judiciaire - Date de cessation des paiements : 05 Décembre 2025',
      'LIQUIDATION_OPENED',
    ],
    ['Jugement prononçant la liquidation judiciaire simplifiée désignant liquidateur', 'LIQUIDATION_OPENED'],
    [
      'Ouvre la procédure de redressement - Date de cessation des paiements : 30 Janvier 2026',
      'REORGANISATION_OPENED',
    ],
    ['Ouvre la procédure de sauvegarde - Administrateur', 'SAFEGUARD_OPENED'],
    [
      'Prononce la liquidation judiciaire sur conversion de la procédure de redressement',
      'CONVERTED_TO_LIQUIDATION',
    ],
    ['Ouvre la liquidation judiciaire après résolution du plan de redressement', 'CONVERTED_TO_LIQUIDATION'],
    [
      "prononçant l'arrêt du plan de cession et la conversion en liquidation judiciaire avec prise d'effet",
      'CONVERTED_TO_LIQUIDATION',
    ],
    [
      "Jugement mettant fin à la procédure de traitement de sortie de crise, prononçant l'ouverture d'une procédure de liquidation judiciaire",
      'CONVERTED_TO_LIQUIDATION',
    ],
    [
      'Jugement prononçant la conversion en redressement judiciaire. Date de cessation',
      'CONVERTED_TO_REORGANISATION',
    ],
    [
      'Ouvre la procédure de redressement après conversion de la procédure de sauvegarde',
      'CONVERTED_TO_REORGANISATION',
    ],
    [
      "Clôture pour insuffisance d'actif - Date de cessation des paiements : 06 Novembre 2024",
      'CLOSED_FOR_LACK_OF_ASSETS',
    ],
    [
      'Clôture pour extinction du passif - Jugement prononçant la clôture des opérations de liquidation judiciaire',
      'CLOSED_DEBTS_PAID',
    ],
    ['Arrête un plan de redressement - Selon les modalités suivantes', 'PLAN_ADOPTED'],
    ['RLJ arrête le plan de cession totale sans location gérance', 'PLAN_ADOPTED'],
    ['Jugement autorisant la modification du plan de redressement', 'PLAN_AMENDED'],
    ["- Avis de dépôt de l'état des créances - article R624-8 du code de commerce", 'CLAIMS_FILED'],
    ["DEPOT DE L'ETAT DES CREANCES au Tribunal judiciaire", 'CLAIMS_FILED'],
    ["RLJ LJ extension de la procédure ou réunion des patrimoines de l'EI", 'PROCEDURE_EXTENDED'],
    ["RLJ prorogation période d'observation - Administrateur", 'OTHER'],
    ["Jugement de rectification d'une erreur matérielle", 'OTHER'],
    [
      'Jugement du Tribunal de commerce en date du 2 février 2026 rectifie le jugement rendu le 5 janvier 2026',
      'OTHER',
    ],
    ['', 'OTHER'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(classify(autre, text)).toBe(expected);
  });

  it.each([
    [
      "infirme le jugement rendu le 11 juin 2025 ayant ouvert une procédure de liquidation judiciaire et statuant à nouveau : Prononce l'ouverture d'une procédure de redressement judiciaire.",
      'CONVERTED_TO_REORGANISATION',
    ],
    [
      'Annule le jugement rendu ayant prononcé la conversion du redressement judiciaire en liquidation judiciaire',
      'CONVERTED_TO_REORGANISATION',
    ],
    [
      "Arrêt annulant le jugement prononçant l'extension de la procédure de redressement judiciaire",
      'PROCEDURE_ENDED',
    ],
    ['Confirme le jugement ayant ouvert une procédure de liquidation judiciaire', 'OTHER'],
  ])('reads the appeal "%s" as %s', (text, expected) => {
    expect(classify("Autre arrêt de la Cour d'Appel", text, "Arrêt de la Cour d'Appel")).toBe(expected);
  });

  it('finds an appeal that the clerk filed under another nature', () => {
    const text =
      "Arrêt de la cour d'Appel de Paris annulant le jugement prononçant l'extension de la procédure de redressement judiciaire";
    expect(classify('Autre jugement prononçant', text)).toBe('PROCEDURE_ENDED');
  });

  it('leaves in force a liquidation of which only the conversion is retracted', () => {
    const text =
      'Rétractation de la décision ayant prononcé la conversion du jugement de Liquidation Judiciaire simplifiée.';
    expect(
      classify(
        "Rétractation de jugement d'ouverture sur tierce opposition",
        text,
        'Rétractation sur tierce opposition',
      ),
    ).toBe('OTHER');
  });

  it('reads a nature that the register invents like a sentence', () => {
    expect(
      classify('Jugement de conversion en liquidation judiciaire de la procédure de sauvegarde accélérée'),
    ).toBe('CONVERTED_TO_LIQUIDATION');
    expect(classify('Jugement sans précédent')).toBe('OTHER');
  });

  it('trusts the family of a closure or a deposit when nothing else tells', () => {
    expect(classify('Autre jugement de clôture', '', 'Jugement de clôture')).toBe('PROCEDURE_ENDED');
    expect(classify('Dépôt inédit', '', 'Avis de dépôt')).toBe('CLAIMS_FILED');
  });
});
