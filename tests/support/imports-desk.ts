import { refreshSearchIndex } from '#companies';
import type { Answer } from './rating-desk.js';
import type { RatingWorld } from './rating-world.js';
import type { SignedIn } from './sign-in.js';
import { uploaded } from './upload.js';

export interface LedgerFile {
  readonly name: string;
  readonly bytes: Buffer | string;
}

const CLIENT_FIELDS = `key nameInFile numberInFile match invoices overdue amountMinor needsContact mayBePerson
  company { id } candidates { id name }`;
const IMPORT_FIELDS = `__typename id status format fileName rowsRead progress
  tier needsClaim canUndo counts { rows invoices clients payments unpaidOn droppedPersons skipped { reason label { fr en } count } warnings { reason } }
  preview { headers firstRows proposal { columns { field column } dayOrder decimalMark termsDays } questions { about column example } }
  clients(first: 100) { edges { node { ${CLIENT_FIELDS} } } }
  clientCounts { matched toConfirm notFound leftOut ownCompany matchedInvoices overdue }
  result { ratings invoices known updated payments unseen withdrawn restored refused { reason count } } failure { code message { fr en } field }
  withoutContactCount withoutContact { ratingId invoices company { id } }`;
const ANSWER = `__typename ... on UserError { code field message { fr en } } ... on LedgerImport { ${IMPORT_FIELDS} }`;

export interface ImportAnswer extends Answer {
  readonly id: string;
  readonly status: string;
  readonly clients: { readonly edges: readonly { readonly node: Answer & { readonly key: string } }[] };
}

/** What a member does with a ledger, in the words of a test. */
export class ImportsDesk {
  constructor(private readonly world: RatingWorld) {}

  /** Lets names be found, as after an import of a register. */
  async indexCompanies(): Promise<void> {
    await refreshSearchIndex(this.world.test.database, { changedSince: new Date(0) });
  }

  upload({ name, bytes }: LedgerFile, who: SignedIn = this.world.author): Promise<string> {
    return uploaded(this.world.app, who, { purpose: 'LEDGER', name, bytes: Buffer.from(bytes) });
  }

  /** Uploads and starts; what the mutation answers. */
  async start(file: LedgerFile, who: SignedIn = this.world.author): Promise<ImportAnswer> {
    return this.act(`importLedger(input: { fileId: "${await this.upload(file, who)}" })`, {}, who);
  }

  /** Uploads, and lets the worker read. */
  async read(file: LedgerFile, who: SignedIn = this.world.author): Promise<ImportAnswer> {
    const { id } = await this.start(file, who);
    await this.world.performEvents();
    return (await this.find(id, who))!;
  }

  /** As `read`, with the columns as they were guessed. */
  async readTable(file: LedgerFile, changes: Answer = {}): Promise<ImportAnswer> {
    const { id, preview } = (await this.read(file)) as ImportAnswer & {
      readonly preview: { readonly proposal: Answer };
    };
    await this.map(id, { ...preview.proposal, ...changes });
    await this.world.performEvents();
    return (await this.find(id))!;
  }

  map(id: string, mapping: Answer): Promise<ImportAnswer> {
    return this.act(`mapLedgerColumns(importId: "${id}", mapping: $mapping)`, {
      mapping: { type: 'LedgerMappingInput!', value: mapping },
    });
  }

  /** Null leaves the client out. */
  match(id: string, clientKey: string, number: string | null): Promise<ImportAnswer> {
    const company = number === null ? '' : `, company: { number: "${number}" }`;
    return this.act(`matchLedgerClient(importId: "${id}", clientKey: "${clientKey}"${company})`);
  }

  confirm(id: string, who: SignedIn = this.world.author): Promise<ImportAnswer> {
    return this.act(`confirmLedgerImport(importId: "${id}")`, {}, who);
  }

  undo(id: string, who: SignedIn = this.world.author): Promise<ImportAnswer> {
    return this.act(`undoLedgerImport(importId: "${id}")`, {}, who);
  }

  /** Confirms, and lets the worker tell and inform. */
  async tell(id: string): Promise<ImportAnswer> {
    await this.confirm(id);
    await this.world.performEvents();
    return (await this.find(id))!;
  }

  async find(id: string, who: SignedIn = this.world.author): Promise<ImportAnswer | null> {
    const { data, text } = await who.ask<{ ledgerImport: ImportAnswer | null }>(
      `query ($id: ID!) { ledgerImport(id: $id) { ${IMPORT_FIELDS} } }`,
      { id },
    );
    if (!data) throw new Error(text);
    return data.ledgerImport;
  }

  async act(
    call: string,
    given: Readonly<Record<string, { readonly type: string; readonly value: unknown }>> = {},
    who: SignedIn = this.world.author,
  ): Promise<ImportAnswer> {
    const declared = Object.entries(given).map(([name, { type }]) => `$${name}: ${type}`);
    const head = declared.length > 0 ? `mutation (${declared.join(', ')})` : 'mutation';
    const values = Object.fromEntries(Object.entries(given).map(([name, { value }]) => [name, value]));
    const { data, text } = await who.ask<{ answer: ImportAnswer }>(
      `${head} { answer: ${call} { ${ANSWER} } }`,
      values,
    );
    if (!data) throw new Error(text);
    return data.answer;
  }
}

/** The client that the file names so. */
export function clientNamed(ledger: ImportAnswer, name: string): Answer & { readonly key: string } {
  const found = ledger.clients.edges.find(({ node }) => node['nameInFile'] === name);
  if (!found) throw new Error(`No client named ${name}: ${JSON.stringify(ledger.clients)}`);
  return found.node;
}
