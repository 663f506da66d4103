import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RefusalMessage } from '../../../components/refusal-message';
import { RequestFailure } from '../../../components/request-failure';
import { DecisionPreviewDocument, type DecideModerationInput } from '../../../generated/graphql';
import { isRefusal } from '../../../lib/refusal';
import { useOperation } from '../../../lib/use-operation';
import classes from './moderation.module.css';

interface DecisionPreviewProps {
  readonly caseId: string;
  readonly input: DecideModerationInput;
}

/** The e-mails that both sides would get. Nothing is decided by looking at them. */
export function DecisionPreview({ caseId, input }: DecisionPreviewProps) {
  const { t } = useTranslation(['moderation', 'signedIn']);
  const answer = useOperation(DecisionPreviewDocument, { caseId, input });
  if (answer.status === 'LOADING') return <Loader aria-label={t('loading')} />;
  if (answer.status === 'FAILED')
    return <RequestFailure level={2} error={answer.error} retry={answer.retry} />;
  const preview = answer.data.decisionPreview;
  if (isRefusal(preview)) return <RefusalMessage refusal={preview} />;
  return (
    <div className={classes.list} role="status">
      {preview.emails.length === 0 && <p>{t('preview.nobody')}</p>}
      {preview.emails.map(({ side, language, subject, lines }) => (
        <article key={`${side} ${language}`} className={classes.email} lang={language}>
          <p className={classes.detail}>{t('preview.to', { side: t(`signedIn:actors.${side}`) })}</p>
          <strong>{subject}</strong>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </article>
      ))}
    </div>
  );
}
