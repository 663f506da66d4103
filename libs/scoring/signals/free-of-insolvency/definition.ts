import { say } from '../../text/say.js';
import type { SignalDefinition } from '../signal.js';

export const definition: SignalDefinition = {
  id: 'free-of-insolvency',
  question: say(
    "L'entreprise est-elle hors de toute procédure collective ?",
    'Is the company free of insolvency procedures?',
  ),
  whyItMatters: say(
    'Une procédure collective gèle les dettes passées et met en danger les nouvelles factures.',
    'An insolvency procedure freezes past debts and puts new invoices at risk.',
  ),
  howToImprove: say(
    "Une annonce erronée se rectifie auprès du greffe ; la rectification remplace l'annonce.",
    'The court registry corrects a wrong notice; the correction replaces it.',
  ),
};
