import { Button } from '@mantine/core';
import type { ComponentType, FormEvent, ReactNode } from 'react';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import type { OneRatingQuery, RatingDetailFragment } from '../../../generated/graphql';
import type { RatingChange } from '../operations/use-rating-change';
import classes from './rating.module.css';

export interface ActionPanelProps {
  readonly rating: RatingDetailFragment;
  readonly rules: OneRatingQuery['ratingRules'];
  readonly onDone: () => void;
}

/** The form of one action: give it a place in `PANELS` and its texts in `actions`. */
export type ActionPanel = ComponentType<ActionPanelProps>;

interface ActionFormProps {
  readonly change: Pick<RatingChange<never>, 'isRunning' | 'refusal' | 'failure'>;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  /** Fields that say their refusal themselves. */
  readonly ownFields?: readonly string[];
  readonly children?: ReactNode;
}

/** Fields, one button, and why not. */
export function ActionForm({ change, submitLabel, onSubmit, ownFields = [], children }: ActionFormProps) {
  const { isRunning, refusal, failure } = change;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={classes.actionForm} onSubmit={submit} noValidate>
      {children}
      {refusal && !ownFields.includes(refusal.field ?? '') && <RefusalMessage refusal={refusal} />}
      {failure && <MutationFailure failure={failure} />}
      <Button type="submit" loading={isRunning}>
        {submitLabel}
      </Button>
    </form>
  );
}
