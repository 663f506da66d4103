import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../../../components/done-note';
import { LongTextField } from '../../../../components/form/fields';
import { Form, type FormFields } from '../../../../components/form/form';
import { FlagRatingDocument, FlagRulesDocument } from '../../../../generated/graphql';
import { formatNumber } from '../../../../lib/format';
import { isRefusal } from '../../../../lib/refusal';
import { request } from '../../../../lib/request';
import { useLanguage } from '../../../../lib/use-language';
import { useOperation } from '../../../../lib/use-operation';
import { FLAG_REASONS, FlagReasonField } from './flag-reason-field';
import classes from './ratings.module.css';

const NO_VARIABLES = {};

interface FlagFormProps {
  readonly ratingId: string;
  readonly onCancel: () => void;
}

/** What is wrong with a published rating, and afterwards what happens next. */
export function FlagForm({ ratingId, onCancel }: FlagFormProps) {
  const { t } = useTranslation(['flag', 'signedIn']);
  const { language, localized } = useLanguage();
  const asked = useOperation(FlagRulesDocument, NO_VARIABLES);
  // The API decides: without its answer the form says no limit, and what it refuses is said beside the field.
  const rules = asked.status === 'READY' ? asked.data.ratingRules : null;
  const [isTaken, setTaken] = useState(false);
  const titleId = useId();
  const taken = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (isTaken) taken.current?.focus();
  }, [isTaken]);

  const flag = async ({ reason: chosen, detail = '' }: FormFields) => {
    const reason = FLAG_REASONS.find((one) => one === chosen)!;
    const { flagRating: answer } = await request(FlagRatingDocument, { ratingId, reason, detail });
    if (isRefusal(answer)) return { field: answer.field, message: localized(answer.message) };
    setTaken(true);
    return null;
  };
  if (isTaken)
    return (
      <div ref={taken} tabIndex={-1}>
        <DoneNote>{t('taken')}</DoneNote>
      </div>
    );
  return (
    <section aria-labelledby={titleId} className={classes.flag}>
      <h3 id={titleId}>{t('title')}</h3>
      <p className={classes.detail}>{t('lead')}</p>
      <Form
        submitLabel={t('send')}
        submit={flag}
        aside={
          <Button variant="subtle" onClick={onCancel}>
            {t('signedIn:cancel')}
          </Button>
        }
      >
        <FlagReasonField />
        <LongTextField
          name="detail"
          isOptional
          label={t('detail')}
          description={
            rules
              ? t('detailHint', {
                  longest: formatNumber(rules.longestFlag, language),
                  shortest: rules.shortestSubstantiation,
                })
              : undefined
          }
          maxLength={rules?.longestFlag}
        />
      </Form>
    </section>
  );
}
