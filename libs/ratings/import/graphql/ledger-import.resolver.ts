import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyCardObject, CompanyCardsReadModel, pageInfoOf, toCompanyCard } from '#companies';
import { ImportClients } from '../views/import-clients.js';
import { RememberedMapping } from '../views/remembered-mapping.js';
import { ListWithoutContact } from '../views/without-contact.js';
import { LedgerClientsArgs } from './import.inputs.js';
import { toLedgerClient, toPreview } from './import.mapper.js';
import {
  LedgerClientConnectionObject,
  LedgerClientCountsObject,
  LedgerClientObject,
  LedgerClientWithoutContactObject,
  LedgerPreviewObject,
} from './import-parts.objects.js';
import { LedgerImportObject } from './ledger-import.object.js';

/** A page of addresses to type in. */
const MOST_WITHOUT_CONTACT = 200;

/** What is read only when an import is asked for it. */
@Resolver(() => LedgerImportObject)
export class LedgerImportResolver {
  constructor(
    private readonly list: ImportClients,
    private readonly waiting: ListWithoutContact,
    private readonly remembered: RememberedMapping,
  ) {}

  @ResolveField(() => LedgerPreviewObject, {
    nullable: true,
    description: 'Of a table, until the import ends.',
  })
  async preview(@Parent() { record }: LedgerImportObject): Promise<LedgerPreviewObject | null> {
    return record.profile && toPreview(record.profile, await this.remembered.execute(record));
  }

  @ResolveField(() => LedgerClientConnectionObject, {
    description: 'Largest amount first; empty once the import has ended.',
  })
  async clients(
    @Parent() { id }: LedgerImportObject,
    @Args() args: LedgerClientsArgs,
  ): Promise<LedgerClientConnectionObject> {
    const page = await this.list.list(id, args);
    const edges = page.items.map(({ cursor, node }) => ({ cursor, node: toLedgerClient(node) }));
    return { edges, pageInfo: pageInfoOf(page, args.after) };
  }

  @ResolveField(() => LedgerClientObject, { nullable: true })
  async client(
    @Parent() { id }: LedgerImportObject,
    @Args('key', { type: () => ID }) key: string,
  ): Promise<LedgerClientObject | null> {
    const found = await this.list.find(id, key);
    return found && toLedgerClient(found);
  }

  @ResolveField(() => LedgerClientCountsObject)
  async clientCounts(@Parent() { id }: LedgerImportObject): Promise<LedgerClientCountsObject> {
    const { amountMinor, ...counts } = await this.list.count(id);
    return { ...counts, amountMinor: String(amountMinor) };
  }

  @ResolveField(() => Int, { description: 'Ratings that wait until somebody of the client can be informed.' })
  withoutContactCount(@Parent() { id }: LedgerImportObject): Promise<number> {
    return this.waiting.count(id);
  }

  @ResolveField(() => [LedgerClientWithoutContactObject], { description: 'The first 200 of them.' })
  async withoutContact(@Parent() { id }: LedgerImportObject): Promise<LedgerClientWithoutContactObject[]> {
    const waiting = await this.waiting.first(id, MOST_WITHOUT_CONTACT);
    return waiting.map((one) => Object.assign(new LedgerClientWithoutContactObject(), one));
  }
}

@Resolver(() => LedgerClientObject)
export class LedgerClientResolver {
  constructor(private readonly cards: CompanyCardsReadModel) {}

  @ResolveField(() => CompanyCardObject, { nullable: true })
  async company(@Parent() { client }: LedgerClientObject): Promise<CompanyCardObject | null> {
    const card = client.companyId && (await this.cards.card(client.companyId));
    return card ? toCompanyCard(card) : null;
  }

  @ResolveField(() => [CompanyCardObject], {
    description: 'Companies that it may be, best first; at most five.',
  })
  async candidates(@Parent() { client }: LedgerClientObject): Promise<CompanyCardObject[]> {
    const cards = await Promise.all(client.candidates.map((id) => this.cards.card(id)));
    return cards.flatMap((card) => (card ? [toCompanyCard(card)] : []));
  }
}

@Resolver(() => LedgerClientWithoutContactObject)
export class LedgerClientWithoutContactResolver {
  constructor(private readonly cards: CompanyCardsReadModel) {}

  @ResolveField(() => CompanyCardObject, { nullable: true })
  async company(
    @Parent() { companyId }: LedgerClientWithoutContactObject,
  ): Promise<CompanyCardObject | null> {
    const card = await this.cards.card(companyId);
    return card && toCompanyCard(card);
  }
}
