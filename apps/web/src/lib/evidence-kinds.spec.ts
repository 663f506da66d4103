import { likelyKind, tierOfKinds } from './evidence-kinds';

describe('what a file is likely to be', () => {
  it.each([
    ['Facture FA-12.pdf', 'INVOICE'],
    ['FA2026-001.pdf', 'INVOICE'],
    ['devis_signé.pdf', 'QUOTE'],
    ['Bon de commande.pdf', 'ORDER'],
    ['PO 4411.pdf', 'ORDER'],
    ['contrat-cadre.pdf', 'CONTRACT'],
    ['BL 77.png', 'DELIVERY_NOTE'],
    ['relevé bancaire.pdf', 'PAYMENT_PROOF'],
    ['scan0001.jpg', 'OTHER'],
  ])('%s: %s', (name, kind) => expect(likelyKind(name)).toBe(kind));
});

describe('what documents will prove', () => {
  it.each([
    [[], 'T0'],
    [['INVOICE'], 'T1'],
    [['QUOTE', 'ORDER'], 'T1'],
    [['QUOTE', 'INVOICE'], 'T2'],
  ] as const)('%j: %s', (kinds, tier) => expect(tierOfKinds(kinds)).toBe(tier));
});
