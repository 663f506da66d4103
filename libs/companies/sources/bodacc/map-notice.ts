import { DomainError, frenchCompanyId, parseDay, type Day } from '#kernel';
import { factRow } from '../../import/fact-row.js';
import type { FactRow, RecordOutcome } from '../../import/source-definition.js';
import { visibilityOf } from '../../privacy/visibility-of.js';
import { withheld } from '../../privacy/withheld.js';
import type { NoticeType } from '../../profile/company-profile.js';
import { companyInPassing } from '../company-in-passing.js';
import { departmentOfPostcode } from '../french-department.js';
import { legalNoticeTarget } from './legal-notice.target.js';
import { correctedNoticeId, noticeIdOf, type NoticeId } from './notice-id.js';
import { partiesOf, sellersOf, type NoticeParty } from './notice-parties.js';
import { nestedOf, textOf, type RawNotice } from './raw-notice.js';
import { readSubject, type NoticeSubject } from './read-subject.js';

/** A notice as far as it is the same for every company that it is about. */
interface Publication extends NoticeId {
  readonly type: NoticeType;
  readonly correctsNoticeId: string | null;
  readonly publishedOn: Day;
  readonly court: string | null;
}

/** Maps one notice to a fact per company that it is about, and to the company itself in case no register named it yet. */
export function mapNotice(raw: RawNotice): RecordOutcome {
  try {
    return outcomeOf(raw);
  } catch (error) {
    if (error instanceof DomainError) return { rejected: error.message };
    throw error;
  }
}

function outcomeOf(raw: RawNotice): RecordOutcome {
  const publishedOn = parseDay(textOf(raw, 'dateparution'));
  if (!publishedOn) return { rejected: 'dateparution is not a day' };
  const id = noticeIdOf(raw, publishedOn);
  if (!id) return { rejected: 'neither id nor numeroannonce' };
  const subject = readSubject(raw, publishedOn);
  if ('skipped' in subject) return subject;
  const correctsNoticeId = correctedNoticeId(raw);
  const type = typeOf(raw, subject, correctsNoticeId);
  const publication = { ...id, type, correctsNoticeId, publishedOn, court: textOf(raw, 'tribunal') };
  const facts =
    subject.kind === 'BUSINESS_SOLD'
      ? saleFacts(raw, subject, publication)
      : factsOf(partiesOf(raw), subject, publication);
  return facts.length > 0 ? { facts } : { skipped: 'no valid company number' };
}

/** A sale is filed under the buyer: it is the seller's business that was sold. */
function saleFacts(raw: RawNotice, subject: NoticeSubject, publication: Publication): FactRow[] {
  const sellers = sellersOf(raw);
  const isSeller = (party: NoticeParty): boolean => sellers.some((seller) => seller.siren === party.siren);
  const buyers = partiesOf(raw).filter((party) => !isSeller(party));
  return [
    ...factsOf(sellers, subject, publication),
    ...factsOf(buyers, { ...subject, kind: 'OTHER' }, publication),
  ];
}

function factsOf(
  parties: readonly NoticeParty[],
  subject: NoticeSubject,
  publication: Publication,
): FactRow[] {
  return parties.flatMap((party) => [
    companyFact(party, publication),
    noticeFact(party, subject, publication),
  ]);
}

function companyFact(party: NoticeParty, { publishedOn, id }: Publication): FactRow {
  const visibility = visibilityOf({
    diffusion: 'FULL',
    legalFormCode: null,
    isNaturalPerson: party.isNaturalPerson,
  });
  const department = departmentOfPostcode(party.postcode);
  const shown = withheld({
    visibility,
    name: party.name,
    postcode: party.postcode,
    locality: party.locality,
    department,
  });
  return factRow(companyInPassing, {
    ...shown,
    company_id: frenchCompanyId(party.siren),
    status: 'UNKNOWN',
    source: 'BODACC',
    source_on: publishedOn,
    record_id: id,
  });
}

/** Of a natural person only the number, the nature, the days and the id are kept: no court, which tells where they live. */
function noticeFact(party: NoticeParty, subject: NoticeSubject, publication: Publication): FactRow {
  return factRow(legalNoticeTarget, {
    company_id: frenchCompanyId(party.siren),
    notice_id: publication.id,
    kind: subject.kind,
    nature: subject.nature,
    notice_type: publication.type,
    corrects_notice_id: publication.correctsNoticeId,
    published_on: publication.publishedOn,
    judged_on: subject.judgedOn,
    payments_stopped_on: subject.paymentsStoppedOn,
    period_ended_on: subject.periodEndedOn,
    court: party.isNaturalPerson ? null : publication.court,
    url: party.isNaturalPerson ? null : publication.url,
    source: 'BODACC',
    source_on: publication.publishedOn,
    record_id: publication.id,
  });
}

/** `jugement.type` stays "initial" on a corrected judgment: the type of the notice decides. */
function typeOf(raw: RawNotice, subject: NoticeSubject, correctsNoticeId: string | null): NoticeType {
  const spelling = (textOf(raw, 'typeavis') ?? textOf(raw, 'typeavis_lib') ?? '').toLowerCase();
  if (spelling.includes('annulation')) return 'CANCELLATION';
  if (spelling.includes('rectificatif')) return isUndoneRemoval(raw) ? 'CANCELLATION' : 'CORRECTION';
  return subject.isRetraction && correctsNoticeId ? 'CANCELLATION' : 'INITIAL';
}

/** The clerks undo a removal by a correction with this comment. */
function isUndoneRemoval(raw: RawNotice): boolean {
  return textOf(nestedOf(raw, 'radiationaurcs'), 'commentaire') === "Rapport de radiation d'office";
}
