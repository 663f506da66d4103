import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IssueBadge } from '../../../libs/charter/badge/issue/issue-badge.js';
import { readBadge } from '../../../libs/charter/invoice/badge/read-badge.js';
import { signedMember } from '../../support/charter-desk.js';
import { createTestApp, type TestApp } from '../../support/create-test-app.js';
import { EXAMPLE_FR, storeExampleCompanies } from '../../support/example-companies.js';
import { plainInvoice } from '../../support/invoices/plain-invoice.js';
import { runBuiltCommand } from '../../support/run-command.js';

describe('stamp command', () => {
  let context: TestApp;
  let folder: string;
  beforeAll(async () => {
    // The command reads the clock of the machine: a badge is in force there too.
    context = await createTestApp({ today: new Date().toISOString().slice(0, 10) });
    folder = await mkdtemp(join(tmpdir(), 'stamp-'));
    await storeExampleCompanies(context.test.database);
    const { membership } = await signedMember(context, EXAMPLE_FR.id);
    await context.app.get(IssueBadge).execute(membership.id);
    const text = { seller: ['EXEMPLE INDUSTRIE', 'SIREN 732 829 320'], buyer: ['EXEMPLE'] };
    await writeFile(join(folder, 'facture.pdf'), await plainInvoice(text));
  });
  afterAll(async () => {
    await context.close();
    await rm(folder, { recursive: true });
  });

  /** What it says, well or badly: an error is one line. */
  async function run(file: string, company: string, out: string): Promise<string> {
    const options = [join(folder, file), '--company', company, '--out', join(folder, out)];
    const { stdout, stderr } = await runBuiltCommand(['stamp', ...options], {
      DATABASE_URL: context.test.url,
    });
    return stdout || stderr;
  }

  it('writes the stamped invoice beside the invoice, once', async () => {
    expect(await run('facture.pdf', 'FR44732829320', 'badge.pdf')).toContain('Stamped for FR-732829320');
    const [invoice, stamped] = await Promise.all(
      ['facture.pdf', 'badge.pdf'].map((name) => readFile(join(folder, name))),
    );
    expect(Buffer.compare(invoice!, stamped!.subarray(0, invoice!.length))).toBe(0);
    expect(await readBadge(stamped!)).toMatchObject({ seller: EXAMPLE_FR.id });
    expect(await run('facture.pdf', 'FR44732829320', 'badge.pdf')).toMatch(/^goodpayer: .*is there already/);
  });

  it('says in one line what is wrong', async () => {
    expect(await run('none.pdf', '732829320', 'x.pdf')).toMatch(/^goodpayer: There is no file .*$/);
    expect(await run('facture.pdf', '12', 'x.pdf')).toContain('not the number of a company');
    expect(await run('facture.pdf', '552032534', 'x.pdf')).toMatch(/^goodpayer: Your company has no badge/);
  });
});
