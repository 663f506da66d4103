import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DayField } from '../../../components/day-field';
import { FileDrop } from '../../../components/file-drop';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { Section } from '../../../components/section';
import { ImportLedgerDocument } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { parseDay } from '../../../lib/typed-day';
import { useLanguage } from '../../../lib/use-language';
import { useMutation } from '../../../lib/use-mutation';
import classes from './imports.module.css';

const USUAL_TERMS = '30';

/** A file, the day on which it was true, and the terms where it states none. */
export function StartImport() {
  const { t } = useTranslation('imports');
  const { language, localized } = useLanguage();
  const navigate = useNavigate();
  const { run, isRunning, failure } = useMutation(ImportLedgerDocument);
  const [fileId, setFileId] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const [terms, setTerms] = useState(USUAL_TERMS);
  const [isAsked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const problems = {
    file: fileId ? null : t('start.fileMissing'),
    day: day.trim() === '' || parseDay(day) ? null : t('start.dayUnreadable'),
    terms: /^\d{1,3}$/.test(terms.trim()) ? null : t('start.termsUnreadable'),
  };

  const start = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    setRefusal(null);
    if (!fileId || problems.day || problems.terms) return;
    const input = { fileId, observedOn: parseDay(day), termsDays: Number(terms) };
    const answer = (await run({ input }))?.importLedger;
    if (!answer) return;
    if (isRefusal(answer)) setRefusal(answer);
    else await navigate(screenPath(language, `/imports/${answer.id}`));
  };
  const refused = (field: string) => (refusal?.field === field ? localized(refusal.message) : null);
  return (
    <Section title={t('start.title')} lead={t('start.lead')}>
      <form noValidate className={classes.form} onSubmit={(event) => void start(event)}>
        <FileDrop
          label={t('start.file')}
          purpose="LEDGER"
          error={isAsked ? problems.file : null}
          onChange={(files) => setFileId(files[0]?.id ?? null)}
        />
        <div className={classes.fields}>
          <DayField
            label={t('start.observedOn')}
            description={t('start.observedOnHint')}
            value={day}
            error={isAsked ? (problems.day ?? refused('observedOn')) : null}
            onChange={setDay}
          />
          <TextInput
            label={t('start.terms')}
            description={t('start.termsHint')}
            inputMode="numeric"
            maxLength={3}
            value={terms}
            error={isAsked ? (problems.terms ?? refused('termsDays')) : null}
            onChange={({ currentTarget }) => setTerms(currentTarget.value)}
          />
        </div>
        {failure && <MutationFailure failure={failure} />}
        {refusal && !refused('observedOn') && !refused('termsDays') && <RefusalMessage refusal={refusal} />}
        <p className={classes.note}>{t('start.promise')}</p>
        <div>
          <Button type="submit" loading={isRunning}>
            {t('start.action')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
