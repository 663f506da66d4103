import { partiesOf } from '../../libs/companies/sources/bodacc/notice-parties.js';
import type { RawNotice } from '../../libs/companies/sources/bodacc/raw-notice.js';
import { mentionsPerson } from '../../libs/companies/privacy/names-a-person.js';
import { withoutPeople } from './judgment-without-people.js';
import type { Folders } from './files.js';

/** Insolvency notices about companies, without anything but the decision and its dates. */
export async function insolvencyNotices(folders: Folders): Promise<void> {
  const lines = (await folders.read('bodacc/procedures_collectives_2026-02.jsonl.gz')).trim().split('\n');
  const kept = lines.flatMap((line) => {
    const notice = JSON.parse(line) as RawNotice;
    const isAboutCompanies = partiesOf(notice).every((party) => !party.isNaturalPerson);
    const shown = isAboutCompanies ? withoutPeople(notice) : null;
    return shown ? [JSON.stringify(shown)] : [];
  });
  await folders.write('bodacc/procedures-collectives-2026-02.jsonl.gz', kept.join('\n') + '\n');
}

/** Free text of a registration: it names managers, notaries and landlords. */
const FREE_TEXT = /\s*<(administration|opposition|descriptif|journal|origineFonds|complGeographique)>.*?<\/\1>/gs;

/** Registrations and sales of companies, in the register's own XML. */
export async function registrations(folders: Folders): Promise<void> {
  const xml = await folders.read('bodacc/RCS-A_BXA20210005_personnes_morales.xml.gz');
  const kept = xml.replace(FREE_TEXT, '').replace(/\s*<avis>.*?<\/avis>/gs, (notice) => {
    const isAboutCompanies = notice.includes('<personneMorale>') && !notice.includes('<personnePhysique>');
    return isAboutCompanies && !mentionsPerson(notice.replace(/<[^>]*>/g, ' ')) ? notice : '';
  });
  await folders.write('bodacc/RCS-A_BXA20210005.xml.gz', kept);
}
