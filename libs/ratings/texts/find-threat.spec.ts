import fc from 'fast-check';
import { findThreat } from './find-threat.js';

describe('findThreat', () => {
  it.each([
    'Si vous ne payez pas sous 8 jours, je publie cette évaluation.',
    'Payez ou nous publierons un avis négatif.',
    'Réglez la facture, sinon tout le monde le saura.',
    'À défaut de paiement, nous diffuserons votre nom.',
    'Payez avant vendredi. Sinon je laisse un avis sur votre page.',
    'Je retirerai cet avis dès que vous aurez payé.',
    'Cette note sera supprimée contre paiement.',
    'SI VOUS NE RÉGLEZ PAS, ON PUBLIE !',
    'Faute de règlement, l’évaluation sera publiée.',
    'Pay within seven days or we will publish a bad rating.',
    'Unless you pay, I will post this review.',
    'We’ll remove the rating once you settle the invoice.',
    'This review will be removed as soon as you pay.',
    'If you do not pay, everyone will know.',
  ])('finds %j', (text) => expect(findThreat(text)).not.toBeNull());

  it.each([
    'Facture payée avec 40 jours de retard après deux relances.',
    'Si le numéro de commande manque, la facture est rejetée, puis payée à 60 jours.',
    'Le client paie toujours à l’échéance, nous le recommandons.',
    'Le comptable note le numéro de commande avant de payer.',
    'Paid 12 days late; the purchase order was missing.',
    'If the purchase order is on the invoice, they pay on time.',
    'Their review of invoices takes a week before they pay.',
    'Dispute over quantity, settled after a credit note.',
    '',
  ])('leaves %j alone', (text) => expect(findThreat(text)).toBeNull());

  it('names the sentence, not the whole text', () => {
    const text = 'Livré le 3 mars. Payez ou je publie. Merci.';
    expect(findThreat(text)).toBe('Payez ou je publie.');
  });

  it('quotes the text or nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 800 }), (text) =>
        expect(text).toContain(findThreat(text) ?? ''),
      ),
    );
    expect(findThreat('si '.repeat(20_000))).toBeNull();
  });
});
