import { Injectable } from '@nestjs/common';
import { CompanyCardsReadModel, FindCompany } from '#companies';
import { parseCompanyNumber, type CompanyId } from '#kernel';
import { Database } from '#persistence';
import type { ClientMatch } from '../store/import-status.js';
import type { LedgerImport } from '../store/ledger-import.js';
import { dropPersons } from './drop-persons.js';
import { FindCandidates, type NamedClient } from './find-candidates.js';

interface UnmatchedClient extends NamedClient {
  readonly key: string;
  readonly number: string | null;
  readonly isRemembered: boolean;
  readonly rememberedId: CompanyId | null;
}

interface FoundMatch {
  readonly match: ClientMatch | 'PERSON';
  readonly companyId?: CompanyId | null;
  readonly candidates?: readonly CompanyId[];
}

const BATCH = 200;
/** As many searches as leave the database time for visitors. */
const AT_ONCE = 3;

const UNMATCHED = `SELECT c.key, c.name, c.number, c.postcode, m.memory_key IS NOT NULL AS "isRemembered", m.company_id AS "rememberedId"
  FROM ledger_import_client c LEFT JOIN ledger_client_memory m ON m.organisation_id = $2 AND m.memory_key = c.memory_key
  WHERE c.import_id = $1 AND c.match IS NULL AND c.key > $3 ORDER BY c.key LIMIT ${BATCH}`;
const KEEP = `UPDATE ledger_import_client c SET match = m.match, company_id = m.company_id,
    candidates = ARRAY(SELECT jsonb_array_elements_text(m.candidates))
  FROM jsonb_to_recordset($2::jsonb) AS m (key text, match text, company_id text, candidates jsonb)
  WHERE c.import_id = $1 AND c.key = m.key`;

/** Which company each client of a ledger is: as decided before, by its number, else candidates by its name for a human to choose from. */
@Injectable()
export class MatchClients {
  constructor(
    private readonly database: Database,
    private readonly cards: CompanyCardsReadModel,
    private readonly companies: FindCompany,
    private readonly candidates: FindCandidates,
  ) {}

  /** To run it again goes on with the clients that were not looked up. Nothing is left of natural persons but their count. */
  async execute(ledger: LedgerImport, onProgress: (share: number) => void): Promise<void> {
    const all = await this.count(ledger.id);
    for (let done = 0, last = ''; ;) {
      const values = [ledger.id, ledger.organisationId, last];
      const clients = await this.database.rows<UnmatchedClient>(UNMATCHED, values);
      if (clients.length === 0) return;
      last = clients.at(-1)!.key;
      const rows: Record<string, unknown>[] = [];
      const persons: string[] = [];
      const waiting = [...clients];
      const work = async () => {
        for (let client = waiting.pop(); client; client = waiting.pop()) {
          const { match, companyId = null, candidates = [] } = await this.match(client, ledger);
          if (match === 'PERSON') persons.push(client.key);
          else rows.push({ key: client.key, match, company_id: companyId, candidates });
          onProgress(++done / Math.max(1, all));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      await this.database.rows(KEEP, [ledger.id, JSON.stringify(rows)]);
      await dropPersons(this.database, ledger.id, persons);
    }
  }

  private async match(client: UnmatchedClient, { companyId: own }: LedgerImport): Promise<FoundMatch> {
    const remembered = client.isRemembered ? await this.remembered(client.rememberedId) : null;
    if (remembered) return remembered;
    const number = client.number === null ? null : parseCompanyNumber(client.number);
    if (number?.ok) {
      if (number.companyId === own) return { match: 'OWN_COMPANY', companyId: own };
      const known = await this.byNumber(number.companyId);
      if (known) return known;
    }
    const candidates = await this.candidates.execute(client, own);
    return { match: candidates.length > 0 ? 'TO_CONFIRM' : 'NOT_FOUND', candidates };
  }

  /** Null when the company is no longer known: a human decides anew. It may have asked since not to be shown. */
  private async remembered(companyId: CompanyId | null): Promise<FoundMatch | null> {
    if (companyId === null) return { match: 'LEFT_OUT' };
    const known = await this.byNumber(companyId);
    return known?.match === 'BY_NUMBER' ? { ...known, match: 'CONFIRMED' } : known;
  }

  /** Null when no register knows the number here and now: the name may find it. */
  private async byNumber(companyId: CompanyId): Promise<FoundMatch | null> {
    if (await this.cards.card(companyId)) return { match: 'BY_NUMBER', companyId };
    const { kind } = await this.companies.execute(companyId);
    if (kind === 'NOT_DISCLOSED') return { match: 'PERSON' };
    return kind === 'FOUND' ? { match: 'BY_NUMBER', companyId } : null;
  }

  private async count(importId: string): Promise<number> {
    const [clients] = await this.database.rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM ledger_import_client WHERE import_id = $1 AND match IS NULL',
      [importId],
    );
    return clients!.n;
  }
}
