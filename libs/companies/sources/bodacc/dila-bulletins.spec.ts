import { factsFor, inputOf, outcomesOf } from '../../../../tests/support/input-of.js';
import { bodaccSource } from './bodacc.source.js';

const bulletin = (root: string, list: string, item: string, content: string, day = '2026-02-06') =>
  `<?xml version="1.0" encoding="utf-8"?><${root}><parution>20260025</parution><dateParution>${day}</dateParution>
   <${list}><${item}>${content}</${item}></${list}></${root}>`;
const read = async (xml: string) => {
  const outcomes = await outcomesOf(bodaccSource, inputOf(xml, 'xml'));
  return {
    outcomes,
    notices: factsFor(bodaccSource, 'legal_notice', outcomes),
    companies: factsFor(bodaccSource, 'company', outcomes),
  };
};
const head = (type: string) =>
  `<typeAnnonce><${type}/></typeAnnonce><numeroAnnonce>0812</numeroAnnonce><tribunal>GREFFE EXEMPLE</tribunal>`;
const registration = (siren: string) =>
  `<numeroImmatriculation><numeroIdentificationRCS>${siren}</numeroIdentificationRCS><codeRCS>RCS</codeRCS></numeroImmatriculation>`;
const company = (name: string) => `<personneMorale><denomination>${name}</denomination></personneMorale>`;
const opening = `<jugement><famille>Jugement d'ouverture</famille><nature>Jugement d'ouverture de liquidation judiciaire</nature>
  <date>27 janvier 2026</date><complementJugement>date de cessation des paiements le 1er décembre 2025</complementJugement></jugement>`;

describe('DILA bulletins', () => {
  it('reads an insolvency notice (PCL) about two companies, each with its own name', async () => {
    const { notices, companies } = await read(
      bulletin(
        'PCL_REDIFF',
        'annonces',
        'annonce',
        head('creation') +
          registration('000 000 018') +
          registration('000 000 026') +
          company('EXEMPLE UN') +
          company('EXEMPLE DEUX') +
          opening,
      ),
    );
    expect(notices).toMatchObject([
      {
        company_id: 'FR-000000018',
        notice_id: 'A20260025812',
        kind: 'LIQUIDATION_OPENED',
        judged_on: '2026-01-27',
        payments_stopped_on: '2025-12-01',
      },
      { company_id: 'FR-000000026', notice_id: 'A20260025812' },
    ]);
    expect(companies.map(({ name }) => name)).toEqual(['EXEMPLE UN', 'EXEMPLE DEUX']);
  });

  it('names nobody in a notice that also strikes a natural person', async () => {
    const person = '<personnePhysique><nom>NOM</nom><prenom>Prénom</prenom></personnePhysique>';
    const { notices, companies } = await read(
      bulletin(
        'PCL_REDIFF',
        'annonces',
        'annonce',
        head('creation') +
          registration('000000018') +
          registration('000000026') +
          company('EXEMPLE') +
          person +
          opening,
      ),
    );
    expect(companies.map(({ name, visibility }) => [name, visibility])).toEqual([
      [null, 'NATURAL_PERSON'],
      [null, 'NATURAL_PERSON'],
    ]);
    expect(notices.map(({ court }) => court)).toEqual([null, null]);
  });

  it('reads an annulled judgment and the notice that it cancels', async () => {
    const annulled = opening.replaceAll('jugement>', 'jugementAnnule>');
    const previous = `<parutionAvisPrecedent><nomPublication>BODACC A</nomPublication><numeroParution>20260020</numeroParution>
      <numeroAnnonce>77</numeroAnnonce></parutionAvisPrecedent>`;
    const { notices } = await read(
      bulletin(
        'PCL_REDIFF',
        'annonces',
        'annonce',
        head('annulation') + registration('000000018') + company('EXEMPLE') + previous + annulled,
      ),
    );
    expect(notices).toMatchObject([{ notice_type: 'CANCELLATION', corrects_notice_id: 'A2026002077' }]);
  });

  it('reads a removal (RCS-B) and leaves changes out', async () => {
    const person = `<personnes><personne>${registration('000000018').replaceAll('RCS>', '>')}${company('EXEMPLE')}</personne></personnes>`;
    const removal = '<radiationAuRCS><radiationPM>O</radiationPM></radiationAuRCS>';
    const { notices } = await read(
      bulletin('RCS_B_REDIFF', 'listeAvis', 'avis', head('annonce') + person + removal, '06/02/2026'),
    );
    expect(notices).toMatchObject([
      { kind: 'REMOVED_FROM_REGISTER', notice_id: 'B20260025812', published_on: '2026-02-06' },
    ]);
    const { outcomes } = await read(
      bulletin('RCS-B_REDIFF', 'listeAvis', 'avis', `${head('annonce')}${person}<modificationsGenerales/>`),
    );
    expect(outcomes).toMatchObject([{ outcome: { skipped: 'family modification is not kept' } }]);
  });

  it('reads a deposit of accounts (BILAN), where the company stands at the root of the notice', async () => {
    const deposit =
      '<depot><dateCloture>2025-06-30</dateCloture><typeDepot>Comptes annuels et rapports</typeDepot></depot>';
    const { notices, companies } = await read(
      bulletin(
        'Bilan_XML_Rediff',
        'listeAvis',
        'avis',
        `${head('annonce')}<denomination>EXEMPLE</denomination>${registration('000000018')}${deposit}`,
      ),
    );
    expect(notices).toMatchObject([
      { kind: 'ACCOUNTS_FILED', notice_id: 'C20260025812', period_ended_on: '2025-06-30' },
    ]);
    expect(companies).toMatchObject([{ name: 'EXEMPLE', visibility: 'PUBLIC' }]);
  });

  it('skips the bulletins that it does not follow', async () => {
    const { outcomes } = await read(bulletin('Divers_XML_Rediff', 'listeAvis', 'avis', head('annonce')));
    expect(outcomes).toMatchObject([{ outcome: { skipped: 'bulletin Divers_XML_Rediff is not kept' } }]);
  });
});
