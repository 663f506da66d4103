import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../lib/refusal';
import { useLanguage } from '../../lib/use-language';
import { readForm, type FormProblem, type RatingForm } from './rating-form';

/** Fields of the form in which a refusal finds its place; all others are said beside the button. */
const PLACES = /^(?:client|number|comment|fileIds|clientContactEmail|experiences(?:\[\d+\].+)?)$/;
/** The API names what it was given; the form has one field for it. */
const SAME_PLACE: Readonly<Record<string, string>> = { number: 'client' };

export interface FormProblems {
  /** Attach it to what holds the fields: the first one at fault takes the focus. */
  readonly fields: RefObject<HTMLDivElement | null>;
  readonly messageOf: (field: string) => string | null;
  /** A refusal that has no field. */
  readonly refusal: Refusal | null;
  /** Replaces what was shown before. */
  readonly show: (found: { problems?: Readonly<Record<string, FormProblem>>; refusal?: Refusal }) => void;
}

/**
 * What is wrong with the form, each at its field: said by the form itself before, or by the API after. What is mended
 * in `form` is no longer said; what the API refused may be mended by any change.
 */
export function useFormProblems(form: RatingForm): FormProblems {
  const { t } = useTranslation('rate');
  const { language, localized } = useLanguage();
  const fields = useRef<HTMLDivElement>(null);
  const [{ attempt, problems, refusal }, setFound] = useState<Found>({
    attempt: 0,
    problems: {},
    refusal: null,
  });
  const left = Object.keys(problems).length > 0 ? readForm(form, language).problems : {};
  const named = refusal?.field ?? '';
  const place = SAME_PLACE[named] ?? named;

  useEffect(() => setFound((found) => (found.refusal ? { ...found, refusal: null } : found)), [form]);
  useEffect(() => {
    fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempt]);
  return {
    fields,
    messageOf: (field) => {
      if (refusal && place === field && PLACES.test(named)) return localized(refusal.message);
      const problem = problems[field] && left[field];
      return problem ? t(`problem.${problem}`) : null;
    },
    refusal: refusal && !PLACES.test(named) ? refusal : null,
    show: (next) =>
      setFound((found) => ({
        attempt: found.attempt + 1,
        problems: next.problems ?? {},
        refusal: next.refusal ?? null,
      })),
  };
}

interface Found {
  /** Each takes the focus to what it found, nothing else does. */
  readonly attempt: number;
  readonly problems: Readonly<Record<string, FormProblem>>;
  readonly refusal: Refusal | null;
}
