import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { Section } from '../../../components/section';
import { DeleteRatingDraftDocument, MyDraftsDocument } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { useLanguage } from '../../../lib/use-language';
import { useLatest } from '../../../lib/use-latest';
import { useMutation } from '../../../lib/use-mutation';
import { useOperation } from '../../../lib/use-operation';
import { useViewer } from '../../../lib/viewer';
import classes from './clients.module.css';

/** Ratings that were begun and told to nobody; nothing when there are none. */
export function Drafts() {
  const { t } = useTranslation(['clients', 'ratings']);
  const { language } = useLanguage();
  const answer = useOperation(MyDraftsDocument, {});
  const drafts = useLatest(answer)?.myRatings.edges ?? [];
  const mayWrite = useViewer().viewer?.membership?.role !== 'VIEWER';
  const [deleted, setDeleted] = useState<{ readonly id: string; readonly client: string } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, isRunning, failure } = useMutation(DeleteRatingDraftDocument);

  const remove = async (id: string) => {
    const done = await run({ id });
    setDeleted(null);
    if (!done) return;
    const result = done.deleteRatingDraft;
    setRefusal(isRefusal(result) ? result : null);
    answer.retry();
  };
  if (drafts.length === 0 || !mayWrite) return null;
  return (
    <div className={classes.drafts}>
      <Section title={t('drafts.title')} lead={t('drafts.lead')}>
        <ul>
          {drafts.map(({ node: { id, client, experiences } }) => {
            const name = companyName(client, t('ratings:client'));
            return (
              <li key={id} className={classes.draft}>
                <span>
                  <Link to={`${screenPath(language, '/rate')}?draft=${id}`}>{name}</Link>
                  <span className={classes.number}>
                    {t('drafts.invoices', { count: experiences.length })}
                  </span>
                </span>
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={t('drafts.deleteOf', { name })}
                  onClick={() => setDeleted({ id, client: name })}
                >
                  {t('drafts.delete')}
                </Button>
              </li>
            );
          })}
        </ul>
        {refusal && <RefusalMessage refusal={refusal} />}
        {failure && <MutationFailure failure={failure} />}
      </Section>
      {deleted && (
        <ConfirmDialog
          title={t('drafts.confirm', { name: deleted.client })}
          confirmLabel={t('drafts.delete')}
          isRunning={isRunning}
          onConfirm={() => void remove(deleted.id)}
          onCancel={() => setDeleted(null)}
        >
          <p>{t('drafts.confirmBody')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
