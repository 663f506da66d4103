import { ConfirmLedgerImport } from './confirm-import/confirm-ledger-import.js';
import { FollowLedger } from './follow-ledger/follow-ledger.js';
import { RestoreUpdates } from './follow-ledger/restore-updates.js';
import { GiveLedgerContacts } from './give-contacts/give-ledger-contacts.js';
import {
  LedgerClientResolver,
  LedgerClientWithoutContactResolver,
  LedgerImportResolver,
} from './graphql/ledger-import.resolver.js';
import { LedgerImportsResolver } from './graphql/ledger-imports.resolver.js';
import { MapLedgerColumns } from './map-columns/map-ledger-columns.js';
import { FindCandidates } from './match-clients/find-candidates.js';
import { MatchClients } from './match-clients/match-clients.js';
import { MatchLedgerClient } from './match-clients/match-ledger-client.js';
import { PurgeLedgerImports } from './purge-imports/purge-ledger-imports.js';
import { ReadLedger } from './read-ledger/read-ledger.js';
import { ImportLedger } from './start-import/import-ledger.js';
import { TellClient } from './tell-clients/tell-client.js';
import { TellClients } from './tell-clients/tell-clients.js';
import { UndoLedgerImport } from './undo-import/undo-ledger-import.js';
import { WithdrawTold } from './undo-import/withdraw-told.js';
import { ImportClients } from './views/import-clients.js';
import { ListImports } from './views/list-imports.js';
import { RememberedMapping } from './views/remembered-mapping.js';
import { ListWithoutContact } from './views/without-contact.js';

export { PurgeLedgerImportsJob } from './purge-imports/purge-ledger-imports.job.js';
export { WorkOnImportJob } from './work-on-import.job.js';

/** The import of ledgers, for the module of ratings to provide. */
export const LEDGER_IMPORTS = [
  ConfirmLedgerImport,
  FindCandidates,
  FollowLedger,
  GiveLedgerContacts,
  ImportClients,
  ImportLedger,
  LedgerClientResolver,
  LedgerClientWithoutContactResolver,
  LedgerImportResolver,
  LedgerImportsResolver,
  ListImports,
  ListWithoutContact,
  MapLedgerColumns,
  MatchClients,
  MatchLedgerClient,
  PurgeLedgerImports,
  ReadLedger,
  RememberedMapping,
  RestoreUpdates,
  TellClient,
  TellClients,
  UndoLedgerImport,
  WithdrawTold,
];
