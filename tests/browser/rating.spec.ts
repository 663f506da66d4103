import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { refuseEmailTo } from '../support/mail/refuse-email.js';
import { ImportsDesk } from '../support/imports-desk.js';
import { invoice, rate } from '../support/rating-desk.js';
import { CLIENT, OTHER_SUPPLIER, SUPPLIER } from '../support/rating-world.js';
import { signUpAndIn, type SignedIn } from '../support/sign-in.js';
import { PDF } from '../support/upload.js';
import { seriousViolations } from './support/axe.js';
import { readingAs, type Member } from './support/member.js';
import { DESKTOP, leave } from './support/reader.js';
import { openRatingSite, type RatingSite } from './support/rating-site.js';
import { takeScreenshot } from './support/screenshot.js';

const SMALL_PHONE = { width: 360, height: 780 };
const LATE = { outcome: 'UNPAID' };
const PROOFS = ['ORDER', 'INVOICE'];

describe('one rating', () => {
  let site: RatingSite;
  let browser: Browser;
  let references = 0;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openRatingSite('2026-06-01'), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function open(person: SignedIn, id: string, options: BrowserContextOptions = {}): Promise<Member> {
    const member = await readingAs(browser, site, person, options);
    await member.page.clock.setFixedTime(site.clock.now());
    await member.page.goto(`/en/ratings/${id}`, { waitUntil: 'networkidle' });
    return member;
  }
  /** Told, and the client informed. */
  async function inNotice(proofs: readonly string[] = PROOFS, more = {}): Promise<string> {
    const id = await site.desk.submit({ ...rate(invoice(`FA-${++references}`, LATE)), ...more }, { proofs });
    await site.performEvents();
    return id;
  }
  const act = ({ page }: Member, name: string) =>
    page.getByRole('region', { name: 'What you can do' }).getByRole('button', { name, exact: true }).click();

  it('shows very many invoices of a ledger bit by bit', async () => {
    const header = 'Invoice number;Customer;Company number;Invoice date;Due date;Amount;Paid on';
    const line = (n: number) => `LONG-${n};EXEMPLE;${CLIENT.number};2026-03-01;2026-03-31;12.50;2026-03-30`;
    const bytes = [header, ...Array.from({ length: 650 }, (_, n) => line(n))].join('\n');
    const imports = new ImportsDesk(site);
    const { id: importId } = await imports.readTable({ name: 'paid.csv', bytes });
    await imports.tell(importId);
    const [told] = await site.test.database.rows<{ id: string }>(
      'SELECT id FROM rating WHERE import_id = $1',
      [importId],
    );
    const { page } = await open(site.client, told!.id);
    const invoices = page.getByRole('rowheader', { name: /LONG-/ });
    await page.getByText('100 of 650 invoices').waitFor();
    expect(await invoices.count()).toBe(100);
    await page.getByRole('button', { name: 'Show 500 more invoices' }).click();
    await page.getByRole('button', { name: 'Show 50 more invoices' }).click();
    await page.getByRole('button', { name: /more invoices/ }).waitFor({ state: 'detached' });
    expect(await invoices.count()).toBe(650);
    expect(await seriousViolations(page)).toEqual([]);
    await leave(page);
  });

  it('goes its way from the form to the reply and the payment, each side seeing its part', async () => {
    const author = await readingAs(browser, site, site.author);
    const { page } = author;
    await page.clock.setFixedTime(site.clock.now());
    await page.goto(`/en/rate?number=${CLIENT.number}`);
    await page.getByLabel('Invoice number').fill('STORY-1');
    await page.getByLabel('Amount incl. VAT').fill('1200');
    await page.getByLabel('Due on').fill('31/03/2026');
    const document = (name: string) => ({ name, mimeType: 'application/pdf', buffer: PDF });
    await page.locator('input[type=file]').setInputFiles([document('devis.pdf'), document('facture.pdf')]);
    await page.getByRole('combobox', { name: 'facture.pdf is' }).waitFor();
    await page.getByRole('combobox', { name: 'devis.pdf is' }).waitFor();
    await page.getByRole('button', { name: 'Check before submitting' }).click();
    await page.getByRole('button', { name: 'Submit the rating' }).click();
    await page.getByText('The client is not informed yet.').waitFor();
    const id = page.url().split('/').at(-1)!;
    await site.performEvents();

    const client = await open(site.client, id);
    await client.page.getByText('Your turn to answer').waitFor();
    await client.page
      .getByRole('heading', { level: 1, name: `${SUPPLIER.name} rates your payments` })
      .waitFor();
    const [download] = await Promise.all([
      client.page.waitForEvent('download'),
      client.page.getByRole('link', { name: 'devis.pdf' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('devis.pdf');
    await takeScreenshot(client.page, 'rating-client-en');
    await act(client, 'Reply');
    await client.page.getByLabel('Your reply').fill('Paid on 1 June, sorry for the delay.');
    await client.page.getByRole('button', { name: 'Send the reply' }).click();
    await client.page.getByText('Your reply is kept.').waitFor();
    await client.page.getByText('Public', { exact: true }).waitFor();

    await page.reload();
    await page.getByRole('region', { name: 'The client’s reply' }).getByText('sorry for the delay').waitFor();
    await page.getByRole('button', { name: 'Paid on… STORY-1' }).click();
    await page.getByRole('form').getByRole('button', { name: 'Record' }).click();
    await page.getByText('Published, settled').waitFor();
    await page.getByText('Everything is paid since').waitFor();
    const steps = page.getByRole('region', { name: 'What happened' });
    await steps.getByText('Payment recorded').waitFor();
    await takeScreenshot(page, 'rating-settled-en');
    expect([...author.faults, ...client.faults]).toEqual([]);
  });

  it('is acknowledged by the client, and public at once', async () => {
    const client = await open(site.client, await inNotice([]));
    await act(client, 'Acknowledge the facts');
    await client.page.getByText('This is final.').waitFor();
    expect(await seriousViolations(client.page)).toEqual([]);
    await client.page.getByRole('button', { name: 'Acknowledge', exact: true }).click();
    await client.page.getByText('You acknowledged the facts.').waitFor();
    await client.page.getByText('Acknowledged (T4)').first().waitFor();
    expect(await client.page.locator(':focus').innerText()).toContain('rates your payments');
  });

  it('is disputed, answered, mediated and sent to a moderator', async () => {
    const id = await inNotice();
    const client = await open(site.client, id);
    await act(client, 'Dispute');
    await client.page.getByRole('combobox', { name: 'Reason' }).selectOption('The amount is wrong');
    await client.page.getByRole('button', { name: 'Dispute it' }).click();
    await client.page.getByText('Write your text first.').waitFor();
    expect(await client.page.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    await client.page.getByLabel('What is wrong').fill('The quote says 900 euros.');
    await client.page.locator('input[type=file]').setInputFiles({
      name: 'quote.pdf',
      mimeType: 'application/pdf',
      buffer: PDF,
    });
    await client.page.getByText('0.1 kB', { exact: true }).waitFor();
    await client.page.getByRole('button', { name: 'Dispute it' }).click();
    const dispute = client.page.getByRole('region', { name: 'Dispute', exact: true });
    await dispute.getByText('The quote says 900 euros.').waitFor();
    await client.page.getByRole('link', { name: 'quote.pdf' }).waitFor();

    const author = await open(site.author, id);
    await act(author, 'Answer the dispute');
    await author.page.getByLabel('Your answer').fill('The order was extended on 3 March.');
    await author.page.getByRole('button', { name: 'Send the answer' }).click();
    await author.page.getByText('Your answer is kept.').waitFor();
    await act(author, 'Mediation');
    await author.page.getByRole('button', { name: 'Propose or agree' }).click();
    await author.page.getByText('The supplier proposes a mediation.').waitFor();
    await takeScreenshot(author.page, 'rating-disputed-en');

    await client.page.reload();
    await act(client, 'Mediation');
    await client.page.getByRole('button', { name: 'Propose or agree' }).click();
    await client.page.getByText('Both sides look for an agreement.').first().waitFor();
    expect(await seriousViolations(client.page)).toEqual([]);
    await act(client, 'Ask for a decision');
    await client.page.getByRole('button', { name: 'Ask for a decision' }).last().click();
    await client.page.getByText('A moderator has to decide.').waitFor();
    expect([...author.faults, ...client.faults]).toEqual([]);
  });

  it('takes more proof, a correction and a withdrawal from its author', async () => {
    const id = await inNotice([]);
    const author = await open(site.author, id);
    const { page } = author;
    await act(author, 'Add a document');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Choose a file first.').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'facture.pdf',
      mimeType: 'application/pdf',
      buffer: PDF,
    });
    await page.getByRole('combobox', { name: 'facture.pdf is' }).waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('One document (T1)').first().waitFor();

    await page.getByRole('link', { name: 'Correct', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: `Correct the rating of ${CLIENT.name}` }).waitFor();
    expect(await page.getByLabel('Amount incl. VAT').inputValue()).toBe('1200');
    await page.getByLabel('Amount incl. VAT').fill('900');
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Correct and inform the client' }).click();
    await page.getByRole('region', { name: 'What happened' }).getByText('Corrected by its author').waitFor();
    await page.getByText('€900.00').first().waitFor();

    await act(author, 'Withdraw');
    await page.getByLabel('Reason (optional)').fill('Told by mistake.');
    await page.getByRole('button', { name: 'Withdraw the rating' }).click();
    await page.getByText('Reason for the withdrawal: Told by mistake.').waitFor();
    expect(await page.getByRole('region', { name: 'What you can do' }).count()).toBe(0);
    expect(author.faults).toEqual([]);
  });

  it('asks its author for another address when the client’s refuses the notice', async () => {
    const id = await inNotice(PROOFS, {
      client: { number: OTHER_SUPPLIER.number },
      clientContactEmail: 'partie@peinture.exemple',
    });
    await refuseEmailTo(site.test.database, 'partie@peinture.exemple');
    await site.performEvents();
    const author = await open(site.author, id);
    const { page } = author;
    await page.getByText('could not be delivered').waitFor();
    await act(author, 'Say who can be informed');
    const address = page.getByLabel('E-mail of the client’s accounts department');
    await address.fill(site.author.email);
    await page.getByRole('button', { name: 'Inform this address' }).click();
    await page.getByText('This address is your own').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    expect(await seriousViolations(page)).toEqual([]);
    await takeScreenshot(page, 'rating-address-refused-en');
    await address.fill('compta@peinture.exemple');
    await page.getByRole('button', { name: 'Inform this address' }).click();
    await page.getByText('your client is informed at this address').waitFor();
    await page
      .getByRole('region', { name: 'What happened' })
      .getByText('Contact of the client given')
      .waitFor();
    expect(author.faults).toEqual([]);
  });

  it('refuses a threatening reply beside its field', async () => {
    const client = await open(site.client, await inNotice());
    await act(client, 'Reply');
    const reply = 'If you do not pay us back, we will publish everything.';
    await client.page.getByLabel('Your reply').fill(reply);
    await client.page.getByRole('button', { name: 'Send the reply' }).click();
    await client.page.getByText('can be blackmail').waitFor();
    expect(await client.page.locator(':focus').inputValue()).toBe(reply);
  });

  it('says that somebody else was faster', async () => {
    const id = await inNotice();
    const client = await open(site.client, id);
    await act(client, 'Acknowledge the facts');
    await site.desk.reply(id, 'Answered by a colleague.');
    await client.page.getByRole('button', { name: 'Acknowledge', exact: true }).click();
    await client.page.getByRole('alert').waitFor();
    expect(await client.page.locator(':focus').getAttribute('role')).toBe('alert');
  });

  it('is for nobody else, and asks the rated company to prove itself', async () => {
    const id = await inNotice();
    const stranger = await signUpAndIn(site.app, { company: OTHER_SUPPLIER.id });
    const { page, faults } = await open(stranger, id);
    await page.getByRole('heading', { level: 1, name: 'This rating is not available' }).waitFor();
    expect(faults).toEqual([]);
    await page.goto('/en/ratings/nothing');
    await page.getByRole('heading', { level: 1, name: 'This rating is not available' }).waitFor();
  });

  it.each([
    ['en', 'light', DESKTOP],
    ['fr', 'dark', DESKTOP],
    ['fr', 'light', SMALL_PHONE],
    ['en', 'dark', SMALL_PHONE],
  ] as const)('is accessible, silent and fits: %s %s', async (language, colorScheme, viewport) => {
    const comment = '<b>Payée</b> après deux relances.';
    const id = await inNotice(PROOFS, { comment, answers: { fairness: 4, communication: 2 } });
    for (const side of ['author', 'client'] as const) {
      const { page, faults } = await readingAs(browser, site, site[side], { colorScheme, viewport });
      await page.clock.setFixedTime(site.clock.now());
      const path = { en: '/en/ratings', fr: '/fr/avis' }[language];
      await page.goto(`${path}/${id}`, { waitUntil: 'networkidle' });
      await page.getByText(comment).waitFor();
      await takeScreenshot(page, `rating-${side}-${language}-${colorScheme}-${viewport.width}`);
      expect(await seriousViolations(page)).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await leave(page);
    }
  });
});
