import type { CompanyId } from '#kernel';
import type { Correction } from '../correct-rating/correct-rating.js';
import type { EvidenceKind } from '../evidence/evidence-kind.js';
import type { Experience } from '../experiences/experience.js';
import { invalidInput } from '../refusals/refuse.js';
import type { FiledEvidence, RatingStatement } from '../submit-rating/rating-statement.js';
import type { CorrectRatingInput, ExperienceInput, SubmitRatingInput } from './rating.inputs.js';

/** Longer is no amount, and would make a number of absurd size. */
const AMOUNT = /^\d{1,18}$/;

/** @throws RatingRefusal when the text is no whole number of cents or pence */
export function readAmount(text: string, field: string): bigint {
  if (!AMOUNT.test(text)) throw invalidInput({ code: 'AMOUNT_ABSURD', field });
  return BigInt(text);
}

export function readStatement(input: SubmitRatingInput, client: CompanyId): RatingStatement {
  const { clientContactEmail = null, clientLanguage, fileIds, fileKinds } = input;
  return {
    ...readCorrection(input),
    client,
    evidence: readEvidence(fileIds, fileKinds),
    clientContactEmail,
    clientLanguage: clientLanguage ?? null,
  };
}

export function readCorrection({
  experiences,
  answers,
  comment = null,
  isSigned,
}: CorrectRatingInput): Correction {
  return {
    experiences: experiences.map(readExperience),
    answers: {
      fairness: answers?.fairness ?? null,
      clarity: answers?.clarity ?? null,
      communication: answers?.communication ?? null,
      wouldWorkAgain: answers?.wouldWorkAgain ?? null,
    },
    comment,
    isSigned,
  };
}

export function readEvidence(fileIds: readonly string[], kinds: readonly EvidenceKind[]): FiledEvidence[] {
  return fileIds.map((fileId, index) => ({ fileId, kind: kinds[index] ?? 'OTHER' }));
}

function readExperience(input: ExperienceInput, index: number): Experience {
  const path = `experiences[${index}]`;
  return {
    reference: input.reference,
    issuedOn: input.issuedOn ?? null,
    dueOn: input.dueOn,
    amountMinor: readAmount(input.amountMinor, `${path}.amountMinor`),
    currency: input.currency,
    payments: input.payments.map(({ paidOn, amountMinor }, at) => ({
      paidOn,
      amountMinor: readAmount(amountMinor, `${path}.payments[${at}].amountMinor`),
    })),
    outcome: input.outcome,
    observedOn: input.observedOn ?? null,
    frozenDays: input.frozenDays,
    latenessReason: input.latenessReason ?? null,
  };
}
