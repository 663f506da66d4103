import type { CompanyId, Day } from '#kernel';
import type { EvidenceKind } from '../evidence/evidence-kind.js';
import { checkContactAddress } from '../client-contact/check-contact-address.js';
import { checkExperiences } from '../experiences/check-experiences.js';
import { restMinor, type Experience } from '../experiences/experience.js';
import { invoiceKey } from '../experiences/invoice-key.js';
import { ratingPolicyOn } from '../policy/rating-policy.js';
import type { RatingAnswers } from '../publication/answers.js';
import { duplicateExperience, invalidInput } from '../refusals/refuse.js';
import { checkText } from '../texts/check-text.js';

/** A file that the author uploaded as proof, and what it says that it is. */
export interface FiledEvidence {
  readonly fileId: string;
  readonly kind: EvidenceKind;
}

/** What a supplier says of a client, before anything of it is checked. */
export interface RatingStatement {
  readonly client: CompanyId;
  readonly experiences: readonly Experience[];
  readonly answers: RatingAnswers;
  readonly comment: string | null;
  readonly evidence: readonly FiledEvidence[];
  readonly clientContactEmail: string | null;
  readonly clientLanguage: 'fr' | 'en' | null;
  readonly isSigned: boolean;
}

/**
 * The statement as it will be kept: texts trimmed, payments in order, and what is unpaid seen unpaid today when no day
 * was given. @throws RatingRefusal for the first thing that cannot be kept
 */
export function checkStatement(statement: RatingStatement, today: Day): RatingStatement {
  const experiences = statement.experiences.map((experience) => completed(experience, today));
  const problem = checkExperiences(experiences, today);
  if (problem) throw invalidInput(problem);
  refuseRepeated(experiences);
  checkAnswers(statement.answers);
  const comment = checkText(statement.comment, 'comment', ratingPolicyOn(today).longestComment.value);
  const clientContactEmail = statement.clientContactEmail?.trim() || null;
  if (clientContactEmail) checkContactAddress(clientContactEmail, 'clientContactEmail');
  return { ...statement, experiences, comment, clientContactEmail };
}

function completed(experience: Experience, today: Day): Experience {
  const payments = [...experience.payments].sort((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
  const observedOn = restMinor(experience) > 0n ? (experience.observedOn ?? today) : null;
  return { ...experience, reference: experience.reference.trim(), payments, observedOn };
}

function refuseRepeated(experiences: readonly Experience[]): void {
  const seen = new Set<string>();
  for (const [index, experience] of experiences.entries()) {
    const key = invoiceKey(experience);
    if (seen.has(key)) throw duplicateExperience([experience.reference], `experiences[${index}].reference`);
    seen.add(key);
  }
}

function checkAnswers(answers: RatingAnswers): void {
  for (const [question, mark] of Object.entries(answers)) {
    if (mark === null || (Number.isInteger(mark) && mark >= 1 && mark <= 5)) continue;
    throw invalidInput({ code: 'ANSWER_OUT_OF_RANGE', field: `answers.${question}` });
  }
}
