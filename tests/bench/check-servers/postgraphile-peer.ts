import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Database } from '#persistence';
import { startChildServer, type ChildServer } from '../support/child-server.js';

const PEER = resolve('tests', 'bench', 'peers', 'postgraphile');

/** The same facts in PostGraphile's words; it offers the score as one JSON value. */
const DOCUMENT = `query Check($id: String!) {
  companyByCompanyId(companyId: $id) {
    companyId name status createdOn postcode locality department
    legalNoticesByCompanyIdList(orderBy: PUBLISHED_ON_DESC) { noticeId kind nature publishedOn court }
    annualAccountsByCompanyIdList(orderBy: CLOSED_ON_DESC) { closedOn kind turnoverMinor equityRatio liquidityRatio supplierDays }
    reliabilitySnapshotsByCompanyIdList(first: 1, orderBy: AS_OF_DESC) { scorecard computedAt }
  }
}`;

/** Relations that PostGraphile can follow; goodpayer itself declares none, so that imports need no order. */
const RELATIONS = ['legal_notice', 'annual_accounts', 'reliability_snapshot'].map(
  (table) => `ALTER TABLE ${table} ADD FOREIGN KEY (company_id) REFERENCES company (company_id)`,
);

export interface Peer extends ChildServer {
  readonly bodies: (numbers: readonly string[]) => string[];
}

/** Installs PostGraphile in a temporary folder and starts it; null, with a line that says so, when it cannot be installed. */
export async function postgraphilePeer(
  database: Database,
  environment: Readonly<Record<string, string>>,
): Promise<Peer | null> {
  for (const relation of RELATIONS) await database.rows(relation);
  const folder = await mkdtemp(join(tmpdir(), 'goodpayer-bench-postgraphile-'));
  await cp(PEER, folder, { recursive: true });
  try {
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
    });
  } catch {
    console.log('PostGraphile could not be installed: it is left out.');
    await rm(folder, { recursive: true, force: true });
    return null;
  }
  const server = await startChildServer(join(folder, 'server.js'), {
    ...environment,
    GRAPHILE_ENV: 'production',
    NODE_ENV: 'production',
  });
  return {
    port: server.port,
    bodies: (numbers) =>
      numbers.map((number) => JSON.stringify({ query: DOCUMENT, variables: { id: `FR-${number}` } })),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
