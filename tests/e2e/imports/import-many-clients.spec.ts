import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportsDesk } from '../../support/imports-desk.js';
import { createRatingWorld, type RatingWorld } from '../../support/rating-world.js';

const CLIENTS = 20_000;
/** Few amounts: most clients are ordered by their keys alone. */
const AMOUNTS = ['12,50', '80,00', '1 200,00'];
const PAGE = `query ($id: ID!, $after: String) { ledgerImport(id: $id) { clients(first: 100, after: $after) {
  edges { node { key amountMinor } } pageInfo { hasNextPage endCursor } } } }`;

interface Page {
  readonly edges: readonly { readonly node: { readonly key: string; readonly amountMinor: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('a ledger of 20,000 clients', () => {
  let world: RatingWorld;
  let folder: string;
  beforeAll(async () => {
    world = await createRatingWorld();
    folder = await mkdtemp(join(tmpdir(), 'goodpayer-ledger-'));
  });
  afterAll(async () => {
    await world.close();
    await rm(folder, { recursive: true });
  });

  async function pageOf(id: string, after: string | null): Promise<Page> {
    const { data } = await world.author.ask<{ ledgerImport: { clients: Page } }>(PAGE, { id, after });
    return data!.ledgerImport.clients;
  }

  // Accounts without names: to look for companies takes a millisecond each, which is measured by hand (docs/ledgers.md).
  it('is read, and paged through from the largest amount to the smallest', async () => {
    const lines = Array.from(
      { length: CLIENTS },
      (_, n) => `F-${n};${411_000_000 + n};13/01/2026;28/02/2026;${AMOUNTS[n % AMOUNTS.length]}`,
    );
    const name = 'balance.csv';
    const header = 'Numéro de facture;Compte client;Date facture;Échéance;Reste dû';
    await writeFile(join(folder, name), [header, ...lines].join('\n'));
    const { id, status, clientCounts } = await new ImportsDesk(world).readTable({
      name,
      bytes: await readFile(join(folder, name)),
    });
    expect({ status, clientCounts }).toMatchObject({
      status: 'PREVIEW',
      clientCounts: { notFound: CLIENTS },
    });
    const seen = new Set<string>();
    const amounts: number[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo } = await pageOf(id, after);
      for (const { node } of edges) {
        seen.add(node.key);
        amounts.push(Number(node.amountMinor));
      }
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen.size).toBe(CLIENTS);
    expect(amounts).toHaveLength(CLIENTS);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });
});
