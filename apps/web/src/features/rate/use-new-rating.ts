import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import {
  SaveRatingDraftDocument,
  SubmitRatingDocument,
  type RatingInProgressFragment,
} from '../../generated/graphql';
import { screenPath } from '../../lib/paths';
import { isRefusal } from '../../lib/refusal';
import type { RequestError } from '../../lib/request';
import { useLanguage } from '../../lib/use-language';
import { useMutation } from '../../lib/use-mutation';
import type { RatingToStart } from './operations/use-rating-in-progress';
import { emptyForm, formOf, readForm, withoutBlankRows, type RatingForm } from './rating-form';
import { useFormProblems, type FormProblems } from './use-form-problems';

export interface NewRating {
  readonly form: RatingForm;
  readonly setForm: (change: (form: RatingForm) => RatingForm) => void;
  readonly problems: FormProblems;
  readonly step: 'FORM' | 'REVIEW';
  /** As the API keeps and counts it; null before it was saved first. */
  readonly draft: RatingInProgressFragment | null;
  /** Nothing changed since it was saved. */
  readonly isSaved: boolean;
  /** Something was written that no draft holds. */
  readonly isUnsaved: boolean;
  readonly isRunning: boolean;
  readonly failure: RequestError | null;
  readonly save: () => Promise<boolean>;
  /** Saves it, so that the API's own checks and counts are what is looked at. */
  readonly review: () => Promise<void>;
  readonly submit: () => Promise<void>;
  readonly goBack: () => void;
}

/** Fields of the review; what is refused of any other leads back to the form. */
const ON_REVIEW: readonly (string | null | undefined)[] = ['clientContactEmail', null, undefined, ''];

export function useNewRating({ rating, client }: RatingToStart): NewRating {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [form, setForm] = useState<RatingForm>(() =>
    rating ? formOf(rating, language) : emptyForm(client, language),
  );
  const [begun] = useState(form);
  const [draft, setDraft] = useState(rating);
  const [savedForm, setSavedForm] = useState<RatingForm | null>(null);
  const [step, setStep] = useState<NewRating['step']>('FORM');
  const problems = useFormProblems(form);
  const saving = useMutation(SaveRatingDraftDocument);
  const submitting = useMutation(SubmitRatingDocument);

  const inputOf = (clean: RatingForm) => {
    const read = readForm(clean, language);
    problems.show(read);
    return read.input && { ...read.input, draftId: draft?.id ?? null };
  };
  const save = async () => {
    const clean = withoutBlankRows(form);
    setForm(clean);
    const input = inputOf(clean);
    const answer = input && (await saving.run({ input }));
    if (!answer) return false;
    const saved = answer.saveRatingDraft;
    if (isRefusal(saved)) {
      problems.show({ refusal: saved });
      return false;
    }
    // Of a number that was typed, the name is known now.
    const named = { ...clean, client: saved.client ?? clean.client };
    setForm(named);
    setSavedForm(named);
    setDraft(saved);
    rememberInAddress(saved.id);
    return true;
  };
  const submit = async () => {
    const input = inputOf(form);
    const contact = {
      clientContactEmail: form.contactEmail.trim() || null,
      clientLanguage: form.contactLanguage,
    };
    const answer = input && (await submitting.run({ input: { ...input, ...contact } }));
    if (!answer) return;
    const submitted = answer.submitRating;
    if (isRefusal(submitted)) {
      problems.show({ refusal: submitted });
      if (!ON_REVIEW.includes(submitted.field)) setStep('FORM');
      return;
    }
    // At once: the way out is asked about while anything is unsaved.
    flushSync(() => setSavedForm(form));
    void navigate(screenPath(language, `/ratings/${submitted.id}`));
  };
  return {
    form,
    setForm,
    problems,
    step,
    draft,
    isSaved: savedForm === form,
    isUnsaved: form !== savedForm && form !== begun,
    isRunning: saving.isRunning || submitting.isRunning,
    failure: saving.failure ?? submitting.failure,
    save,
    review: async () => {
      if (await save()) setStep('REVIEW');
    },
    submit,
    goBack: () => {
      problems.show({});
      setStep('FORM');
    },
  };
}

/** Behind the router's back: the screen stays as it is, and a reload finds the draft. */
function rememberInAddress(draftId: string): void {
  const address = `${window.location.pathname}?${new URLSearchParams({ draft: draftId })}`;
  window.history.replaceState(window.history.state, '', address);
}
