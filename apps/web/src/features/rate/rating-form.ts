import type {
  Country,
  EvidenceKind,
  Language as ApiLanguage,
  RatingAnswersInput,
  RatingInProgressFragment,
  SubmitRatingInput,
} from '../../generated/graphql';
import type { Language } from '../../lib/language';
import { isBlank, newRow, rowOf, type InvoiceRow } from './invoice-row';
import { readRow, type FieldProblem } from './read-row';

export const QUESTIONS = ['fairness', 'clarity', 'communication', 'wouldWorkAgain'] as const;
export type Question = (typeof QUESTIONS)[number];
type Answers = Readonly<Record<Question, number | null>>;

export interface RatedClient {
  readonly number: string;
  readonly country: Country | null;
  readonly name: string | null;
}

/** What the reader has told so far. */
export interface RatingForm {
  readonly client: RatedClient | null;
  readonly rows: readonly InvoiceRow[];
  readonly answers: Answers;
  readonly comment: string;
  readonly documents: readonly { readonly id: string; readonly name: string; readonly kind: EvidenceKind }[];
  readonly isSigned: boolean;
  /** Of the client's accounts department. */
  readonly contactEmail: string;
  readonly contactLanguage: ApiLanguage;
}

const NO_ANSWERS: Answers = { fairness: null, clarity: null, communication: null, wouldWorkAgain: null };

export function emptyForm(client: RatedClient | null, language: Language): RatingForm {
  return {
    client,
    rows: [newRow({ currency: client?.country === 'GB' ? 'GBP' : 'EUR' })],
    answers: NO_ANSWERS,
    comment: '',
    documents: [],
    isSigned: false,
    contactEmail: '',
    contactLanguage: language === 'fr' ? 'FR' : 'EN',
  };
}

/** A draft, or a rating that is corrected, to go on with. */
export function formOf(rating: RatingInProgressFragment, language: Language): RatingForm {
  const { client, experiences, answers, comment, evidence, isSigned } = rating;
  return {
    ...emptyForm(client ?? null, language),
    rows: experiences.map((experience) => rowOf(experience, language)),
    answers: { ...NO_ANSWERS, ...answers },
    comment: comment ?? '',
    documents: evidence,
    isSigned,
  };
}

export type FormProblem = FieldProblem | 'NO_CLIENT' | 'NO_INVOICE';

export interface ReadForm {
  /** Null while a field is at fault. */
  readonly input: SubmitRatingInput | null;
  /** By the path that the API gives to the field, e.g. `experiences[0].dueOn`. */
  readonly problems: Readonly<Record<string, FormProblem>>;
}

/** Blank rows go, so that a position in the form is the position that the API tells of. One stays, to write in. */
export function withoutBlankRows(form: RatingForm): RatingForm {
  const rows = form.rows.filter((row) => !isBlank(row));
  return { ...form, rows: rows.length > 0 ? rows : form.rows.slice(0, 1) };
}

/** What to send of a form without blank rows, or what is missing. */
export function readForm(form: RatingForm, language: Language): ReadForm {
  const { client, rows } = form;
  const problems: Record<string, FormProblem> = {};
  if (!client) problems['client'] = 'NO_CLIENT';
  if (rows.every(isBlank)) problems['experiences'] = 'NO_INVOICE';
  const read = rows.map((row) => readRow(row, language));
  read.forEach((row, index) => {
    for (const [field, problem] of Object.entries(row.problems)) {
      problems[`experiences[${index}].${field}`] = problem;
    }
  });
  const experiences = read.flatMap(({ experience }) => experience ?? []);
  if (!client || Object.keys(problems).length > 0) return { input: null, problems };
  return {
    problems,
    input: {
      client: { number: client.number, country: client.country },
      experiences,
      answers: form.answers satisfies RatingAnswersInput,
      comment: form.comment.trim() || null,
      fileIds: form.documents.map(({ id }) => id),
      fileKinds: form.documents.map(({ kind }) => kind),
      isSigned: form.isSigned,
    },
  };
}
