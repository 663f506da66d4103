import { html } from '../support/register-server.js';
import { ReportReader } from './support/report-reader.js';
import { FINED } from './support/store-rare-companies.js';

describe('facts that few companies have', () => {
  const reader = ReportReader.forTests();

  it('says above a whole report that a register is down, and that something may be missing', async () => {
    reader.served.register.next(html(503), html(503), html(503), html(503), html(503));
    await reader.page.goto(`/en/company/FR-${FINED}`);
    await reader.page.getByRole('heading', { level: 1, name: 'EXEMPLE NEGOCE' }).waitFor();
    const banner = reader.page.getByRole('status').filter({ hasText: 'A register does not answer just now' });
    await banner.waitFor();
    await reader.section('Our opinion').waitFor();
    const [above, below] = await Promise.all([
      banner.boundingBox(),
      reader.section('Our opinion').boundingBox(),
    ]);
    expect(above!.y + above!.height).toBeLessThan(below!.y);
  });

  it('shows a published fine: amount, reason in its own language, days and source', async () => {
    await reader.page.goto(`/en/company/FR-${FINED}`);
    const fine = reader.section('Published fines for late payment').getByRole('listitem');
    await fine.getByText(/^€375k$/i).waitFor();
    expect(await fine.getByText('Retards de paiement de ses fournisseurs').getAttribute('lang')).toBe('fr');
    await fine.getByText('Decided on 10 March 2026, published until 10 March 2031').waitFor();
    await fine.getByRole('link', { name: /^Source: .+, 10 March 2026$/ }).waitFor();
  });

  it('shows the fine to French readers too', async () => {
    await reader.page.goto(`/fr/entreprise/FR-${FINED}`);
    const fine = reader.section('Amendes publiées pour retard de paiement').getByRole('listitem');
    await fine.getByText('Décision du 10 mars 2026, publiée jusqu’au 10 mars 2031').waitFor();
  });
});
