import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ClaimsReadModel } from '#claims';
import { PageArgs, pageInfoOf } from '#companies';
import { Allow, CurrentMembership, CurrentViewer, memberOf, type Membership, type Viewer } from '#identity';
import { ReadRatedClient } from '../../graphql/read-rated-client.js';
import { orRefusal } from '../../graphql/refusals.objects.js';
import { ConfirmLedgerImport } from '../confirm-import/confirm-ledger-import.js';
import { GiveLedgerContacts } from '../give-contacts/give-ledger-contacts.js';
import { MapLedgerColumns } from '../map-columns/map-ledger-columns.js';
import { MatchLedgerClient } from '../match-clients/match-ledger-client.js';
import { ImportLedger } from '../start-import/import-ledger.js';
import { UndoLedgerImport } from '../undo-import/undo-ledger-import.js';
import { ListImports } from '../views/list-imports.js';
import {
  ImportLedgerInput,
  LedgerContactsArgs,
  LedgerMappingInput,
  MatchedCompanyInput,
} from './import.inputs.js';
import { readMapping, toLedgerImport } from './import.mapper.js';
import {
  LedgerImportConnectionObject,
  LedgerImportObject,
  LedgerImportResult,
} from './ledger-import.object.js';

type Answer = Promise<typeof LedgerImportResult>;

/** What members do with their ledgers. */
@Resolver()
export class LedgerImportsResolver {
  constructor(
    private readonly start: ImportLedger,
    private readonly map: MapLedgerColumns,
    private readonly match: MatchLedgerClient,
    private readonly confirm: ConfirmLedgerImport,
    private readonly undo: UndoLedgerImport,
    private readonly contacts: GiveLedgerContacts,
    private readonly list: ListImports,
    private readonly clients: ReadRatedClient,
    private readonly claims: ClaimsReadModel,
  ) {}

  @Allow('MEMBER')
  @Query(() => LedgerImportConnectionObject, { description: 'The ledgers of my organisation, latest first.' })
  async ledgerImports(
    @CurrentMembership() { organisationId }: Membership,
    @Args() { first, after }: PageArgs,
  ): Promise<LedgerImportConnectionObject> {
    const page = await this.list.execute(organisationId, first, after);
    const isVerified = await this.claims.isVerified(organisationId);
    const edges = page.items.map(({ cursor, node }) => ({ cursor, node: toLedgerImport(node, isVerified) }));
    return { edges, pageInfo: pageInfoOf(page, after) };
  }

  @Allow('MEMBER')
  @Query(() => LedgerImportObject, { nullable: true })
  ledgerImport(
    @CurrentMembership() { organisationId }: Membership,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LedgerImportObject | null> {
    return this.read(id, organisationId);
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => LedgerImportResult, {
    description:
      'Reads an uploaded ledger and previews it. Nothing is told of anyone before it is confirmed.',
  })
  importLedger(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('input') { fileId, observedOn = null, termsDays }: ImportLedgerInput,
  ): Answer {
    const member = memberOf(viewer, membership);
    return this.answer(this.start.execute({ member, fileId, observedOn, termsDays }), membership);
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => LedgerImportResult, {
    description: 'Says what the columns mean; the file is read anew with that.',
  })
  mapLedgerColumns(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('importId', { type: () => ID }) importId: string,
    @Args('mapping') mapping: LedgerMappingInput,
  ): Answer {
    const mapped = this.map.execute(importId, readMapping(mapping), memberOf(viewer, membership));
    return this.done(importId, mapped, membership);
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => LedgerImportResult, {
    description:
      'Says which company a client is; without a company, leaves it out. Remembered for the next ledgers.',
  })
  matchLedgerClient(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('importId', { type: () => ID }) importId: string,
    @Args('clientKey', { type: () => ID }) clientKey: string,
    @Args('company', { type: () => MatchedCompanyInput, nullable: true })
    company?: MatchedCompanyInput | null,
  ): Answer {
    const member = memberOf(viewer, membership);
    return orRefusal(
      (async () => {
        const companyId = company ? await this.clients.execute(company) : null;
        if (companyId !== null && typeof companyId !== 'string') return companyId;
        await this.match.execute({ importId, clientKey, companyId, member });
        return (await this.read(importId, membership.organisationId))!;
      })(),
    ) as Answer;
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => LedgerImportResult, {
    description: 'Tells what was read of the matched clients: each is informed first, by the ordinary path.',
  })
  confirmLedgerImport(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('importId', { type: () => ID }) importId: string,
  ): Answer {
    return this.done(importId, this.confirm.execute(importId, memberOf(viewer, membership)), membership);
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => LedgerImportResult, {
    description: 'Gives the import up, or withdraws everything that it told.',
  })
  undoLedgerImport(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args('importId', { type: () => ID }) importId: string,
  ): Answer {
    return this.done(importId, this.undo.execute(importId, memberOf(viewer, membership)), membership);
  }

  @Allow('ACCOUNTANT')
  @Mutation(() => LedgerImportResult, {
    description: 'Says where accounts departments of clients can be informed, for many at once.',
  })
  giveLedgerContacts(
    @CurrentViewer() viewer: Viewer,
    @CurrentMembership() membership: Membership,
    @Args() { importId, contacts }: LedgerContactsArgs,
  ): Answer {
    const member = memberOf(viewer, membership);
    return this.done(importId, this.contacts.execute(importId, contacts, member), membership);
  }

  private done(importId: string, work: Promise<void>, membership: Membership): Answer {
    return this.answer(
      work.then(() => importId),
      membership,
    );
  }

  private answer(work: Promise<string>, { organisationId }: Membership): Answer {
    return orRefusal(work.then(async (id) => (await this.read(id, organisationId))!)) as Answer;
  }

  private async read(id: string, organisationId: string): Promise<LedgerImportObject | null> {
    const [found, isVerified] = await Promise.all([
      this.list.find(id, organisationId),
      this.claims.isVerified(organisationId),
    ]);
    return found && toLedgerImport(found, isVerified);
  }
}
