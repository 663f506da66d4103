import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../../components/file-drop';
import { LongTextField } from '../../../components/form/fields';
import { Form } from '../../../components/form/form';
import type { ReviewRulesFragment } from '../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import type { UploadedFile } from '../../../lib/upload-file';
import { useLanguage } from '../../../lib/use-language';
import classes from './review.module.css';

export interface Statement {
  readonly text: string;
  readonly fileIds: string[];
}

interface StatementFormProps {
  readonly rules: ReviewRulesFragment;
  /** What sending it does. */
  readonly means: string;
  readonly label: string;
  readonly submitLabel: string;
  readonly takesFiles: boolean;
  /** Answers the review, or why not. */
  readonly send: (statement: Statement) => Promise<Refusal | { readonly __typename: string }>;
  readonly onDone: () => void;
}

/** A text with its documents, which the other side and the moderator will read. */
export function StatementForm(props: StatementFormProps) {
  const { rules, means, label, submitLabel, takesFiles, send, onDone } = props;
  const { t } = useTranslation('charterReview');
  const { localized } = useLanguage();
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  return (
    <>
      <p className={classes.means}>{means}</p>
      <Form
        submitLabel={submitLabel}
        submit={async ({ text = '' }) => {
          const answer = await send({ text, fileIds: files.map(({ id }) => id) });
          if (isRefusal(answer)) return { field: answer.field, message: localized(answer.message) };
          onDone();
          return null;
        }}
      >
        <LongTextField name="text" label={label} maxLength={rules.longestReviewText} />
        {takesFiles && (
          <FileDrop
            label={t('one.files')}
            purpose="EVIDENCE"
            maxFiles={rules.mostReviewFiles}
            onChange={setFiles}
          />
        )}
      </Form>
    </>
  );
}
