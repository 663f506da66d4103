import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../lib/refusal';
import { useLanguage } from '../../lib/use-language';
import type { FormProblem } from './rating-form';

/** Fields of the form in which a refusal finds its place; all others are said beside the button. */
const PLACES = /^(?:client|number|comment|fileIds|clientContactEmail|experiences(?:\[\d+\].+)?)$/;
/** The API names what it was given; the form has one field for it. */
const SAME_PLACE: Readonly<Record<string, string>> = { number: 'client' };

export interface FormProblems {
  /** Attach it to what holds the fields: the first one at fault takes the focus. */
  readonly fields: RefObject<HTMLDivElement | null>;
  readonly messageOf: (field: string) => string | null;
  readonly isAny: boolean;
  /** A refusal that has no field. */
  readonly refusal: Refusal | null;
  /** Replaces what was shown before. */
  readonly show: (found: { problems?: Readonly<Record<string, FormProblem>>; refusal?: Refusal }) => void;
}

/** What is wrong with the form, each at its field: said by the form itself before, or by the API after. */
export function useFormProblems(): FormProblems {
  const { t } = useTranslation('rate');
  const { localized } = useLanguage();
  const fields = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<{
    readonly problems: Readonly<Record<string, FormProblem>>;
    readonly refusal: Refusal | null;
  }>({ problems: {}, refusal: null });
  const { problems, refusal } = found;
  const named = refusal?.field ?? '';
  const place = SAME_PLACE[named] ?? named;

  useEffect(() => {
    fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [found]);
  return {
    fields,
    messageOf: (field) => {
      if (refusal && place === field && PLACES.test(named)) return localized(refusal.message);
      const problem = problems[field];
      return problem ? t(`problem.${problem}`) : null;
    },
    isAny: Object.keys(problems).length > 0 || refusal !== null,
    refusal: refusal && !PLACES.test(named) ? refusal : null,
    show: (next) => setFound({ problems: next.problems ?? {}, refusal: next.refusal ?? null }),
  };
}
