import { Checkbox, Input } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetailFragment } from '../../../generated/graphql';
import type { DecisionDraft } from '../decision-draft';
import classes from './moderation.module.css';

interface HiddenPartsProps {
  readonly found: CaseDetailFragment;
  readonly draft: DecisionDraft;
  readonly onChange: (changed: Partial<DecisionDraft>) => void;
}

/** What is set aside: whole texts and whole invoices. No word is ever edited. */
export function HiddenParts({ found, draft, onChange }: HiddenPartsProps) {
  const { t } = useTranslation('moderation');
  const id = useId();
  const { rating, hiddenTexts } = found;
  const { hidesComment, hidesReply, hiddenExperienceIds: hidden } = draft;
  const toggle = (invoice: string) =>
    hidden.includes(invoice) ? hidden.filter((other) => other !== invoice) : [...hidden, invoice];
  return (
    <div role="group" aria-labelledby={id}>
      <Input.Label id={id} component="p">
        {t('form.hidden')}
      </Input.Label>
      <p className={classes.detail}>{t('form.hiddenHint')}</p>
      <div className={classes.list}>
        {(rating.comment ?? hiddenTexts.comment) && (
          <Checkbox
            label={t('form.hideComment')}
            checked={hidesComment}
            onChange={() => onChange({ hidesComment: !hidesComment })}
          />
        )}
        {(rating.reply ?? hiddenTexts.reply) && (
          <Checkbox
            label={t('form.hideReply')}
            checked={hidesReply}
            onChange={() => onChange({ hidesReply: !hidesReply })}
          />
        )}
        {rating.experiences.map(({ id: invoice, reference }) => (
          <Checkbox
            key={invoice}
            label={t('form.hideInvoice', { reference })}
            checked={hidden.includes(invoice)}
            onChange={() => onChange({ hiddenExperienceIds: toggle(invoice) })}
          />
        ))}
      </div>
    </div>
  );
}
