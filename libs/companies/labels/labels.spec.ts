import { NOTICE_KINDS, type InsolvencyStatus } from '../profile/company-profile.js';
import { SOURCES } from '#kernel';
import { activityLabel } from './activity-label.js';
import { insolvencyLabel } from './insolvency-label.js';
import { legalFormLabel } from './legal-form-label.js';
import { noticeKindLabel } from './notice-kind-label.js';
import { sizeBandLabel } from './size-band-label.js';
import { sourceName } from './source-name.js';
import { sourceUrl } from './source-url.js';

describe('labels', () => {
  it('names legal forms in official French, and in English when there is a real translation', () => {
    expect(legalFormLabel('5710')).toEqual({
      fr: 'SAS, société par actions simplifiée',
      en: 'Simplified joint-stock company (SAS)',
    });
    expect(legalFormLabel('4160')).toEqual({
      fr: 'Institution Banque de France',
      en: 'Institution Banque de France',
    });
    expect(legalFormLabel('5520')?.fr).toBe("Fonds à forme sociétale à conseil d'administration");
    expect(legalFormLabel('9999')).toBeNull();
  });

  it('reads an activity in its own nomenclature only', () => {
    expect(activityLabel('NAF_REV2', '70.10Z')?.fr).toBe('Activités des sièges sociaux');
    expect(activityLabel('NAF_2025', '01.12Y')?.fr).toBe('Culture du riz');
    expect(activityLabel('NAF_2025', '70.10Z')).toBeNull();
    expect(activityLabel('NAP', '57.10')).toBeNull();
    expect(activityLabel('UK_SIC_2007', '42120')).toBeNull();
  });

  it('names every workforce band in both languages', () => {
    const bands = [
      'NN',
      '00',
      '01',
      '02',
      '03',
      '11',
      '12',
      '21',
      '22',
      '31',
      '32',
      '41',
      '42',
      '51',
      '52',
      '53',
    ];
    for (const band of bands) expect(sizeBandLabel(band)?.en).not.toBe(sizeBandLabel(band)?.fr);
    expect(sizeBandLabel('12')).toEqual({ fr: '20 à 49 salariés', en: '20 to 49 employees' });
  });

  it('names every notice kind, insolvency state and register differently', () => {
    const statuses: InsolvencyStatus[] = [
      'NONE',
      'SAFEGUARD',
      'REORGANISATION',
      'PLAN',
      'LIQUIDATION',
      'CLOSED_UNPAID',
      'CLOSED_PAID',
    ];
    const labels = [
      ...NOTICE_KINDS.map(noticeKindLabel),
      ...statuses.map(insolvencyLabel),
      ...SOURCES.map(sourceName),
    ];
    for (const language of ['fr', 'en'] as const) {
      expect(new Set(labels.map((label) => label[language])).size).toBe(labels.length);
    }
  });

  it.each([
    [
      'BODACC',
      'A202601765232',
      'https://www.bodacc.fr/pages/annonces-commerciales-detail/?q.id=id:A202601765232',
    ],
    ['BODACC', '2026-02-02/5071', null],
    ['SIRENE', '552032534', 'https://annuaire-entreprises.data.gouv.fr/entreprise/552032534'],
    ['GB_PAYMENT_PRACTICES', '101', 'https://check-payment-practices.service.gov.uk/report/101'],
    ['GB_PAYMENT_PRACTICES', '08462831/2026-03-31', 'https://check-payment-practices.service.gov.uk/'],
    [
      'COMPANIES_HOUSE',
      '08462831',
      'https://find-and-update.company-information.service.gov.uk/company/08462831',
    ],
    ['DGCCRF', '000000018/2025-12-15', null],
  ] as const)('leads from %s %s to %s', (source, recordId, url) => {
    expect(sourceUrl({ source, recordId })).toBe(url);
  });
});
