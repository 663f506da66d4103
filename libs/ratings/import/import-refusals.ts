import type { LocalizedText } from '#kernel';
import { RatingRefusal } from '../refusals/rating-refusal.js';

export const ledgerImportNotFound = () =>
  new RatingRefusal('LedgerImportNotFoundError', 'LEDGER_IMPORT_NOT_FOUND', {
    fr: 'Cet import n’existe pas ou n’est pas le vôtre.',
    en: 'This import does not exist, or is not yours.',
  });

/** A ledger, its columns or its clients, as the reader of ledgers refuses them. */
export const invalidLedger = (
  { code, text }: { readonly code: string; readonly text: LocalizedText },
  field?: string,
) => new RatingRefusal('InvalidLedgerError', code, text, field);

export const importUnderWay = () =>
  new RatingRefusal('WrongStatusError', 'IMPORT_UNDER_WAY', {
    fr: 'Un autre import de votre entreprise est en cours : attendez sa fin ou annulez-le.',
    en: 'Another import of your company is under way: wait for its end, or undo it.',
  });

export const importNotReady = () =>
  new RatingRefusal('WrongStatusError', 'WRONG_STATUS', {
    fr: 'L’import n’en est plus (ou pas encore) à ce stade.',
    en: 'The import is no longer (or not yet) at this stage.',
  });

export const ledgerClientNotFound = () =>
  new RatingRefusal(
    'InvalidLedgerError',
    'CLIENT_NOT_FOUND',
    { fr: 'Ce client n’est pas dans ce fichier.', en: 'This client is not in this file.' },
    'clientKey',
  );

export const nothingMatched = () =>
  new RatingRefusal('InvalidLedgerError', 'NOTHING_MATCHED', {
    fr: 'Aucun client n’est encore rattaché à une entreprise.',
    en: 'No client is matched to a company yet.',
  });
