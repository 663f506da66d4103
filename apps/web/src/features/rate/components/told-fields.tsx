import { RefusalMessage } from '../../../components/refusal-message';
import type { RulesOfRatingsFragment } from '../../../generated/graphql';
import type { RatingForm } from '../rating-form';
import type { FormProblems } from '../use-form-problems';
import { InvoicesSection } from './invoices-section';
import { SignatureSection } from './signature-section';
import { WordsSection } from './words-section';
import type { ReactNode } from 'react';

export interface ToldFieldsProps {
  readonly form: RatingForm;
  readonly rules: RulesOfRatingsFragment;
  readonly problems: FormProblems;
  readonly onChange: (change: (form: RatingForm) => RatingForm) => void;
  /** Between the words and the signature. */
  readonly children?: ReactNode;
}

/** What is told of a client, whether for the first time or to put it right. */
export function ToldFields({ form, rules, problems, onChange, children }: ToldFieldsProps) {
  const change = (changed: Partial<RatingForm>) => onChange((now) => ({ ...now, ...changed }));
  return (
    <>
      <InvoicesSection
        rows={form.rows}
        most={rules.mostExperiences}
        errorOf={problems.messageOf}
        onChange={(next) => onChange((now) => ({ ...now, rows: next(now.rows) }))}
      />
      <WordsSection
        form={form}
        longest={rules.longestComment}
        error={problems.messageOf('comment')}
        onChange={change}
      />
      {children}
      <SignatureSection isSigned={form.isSigned} onChange={(isSigned) => change({ isSigned })} />
      {problems.refusal && <RefusalMessage refusal={problems.refusal} />}
    </>
  );
}
