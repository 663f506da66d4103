import { Button, Skeleton, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DoneNote } from '../../../components/done-note';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import { RequestFailure } from '../../../components/request-failure';
import { GiveLedgerContactsDocument, LedgerWithoutContactDocument } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { useLatest } from '../../../lib/use-latest';
import { useLanguage } from '../../../lib/use-language';
import { useMutation } from '../../../lib/use-mutation';
import { useOperation } from '../../../lib/use-operation';
import classes from './imports.module.css';

interface ClientContactsProps {
  readonly importId: string;
  readonly onGiven: () => void;
}

/** Addresses of accounts departments, as many as the member has at hand; the others can follow. */
export function ClientContacts({ importId, onGiven }: ClientContactsProps) {
  const { t } = useTranslation('imports');
  const { localized } = useLanguage();
  const [emails, setEmails] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<{ refusal: Refusal; companyId: string | null } | null>(null);
  const [given, setGiven] = useState(0);
  const answer = useOperation(LedgerWithoutContactDocument, { id: importId });
  const latest = useLatest(answer);
  const { run, isRunning, failure } = useMutation(GiveLedgerContactsDocument);
  if (answer.status === 'FAILED')
    return <RequestFailure level={2} error={answer.error} retry={answer.retry} />;
  if (!latest) return <Skeleton height={120} aria-label={t('loading')} />;
  const waiting = latest.ledgerImport?.withoutContact ?? [];

  const give = async (event: FormEvent) => {
    event.preventDefault();
    setRefused(null);
    const contacts = Object.entries(emails).flatMap(([companyId, email]) =>
      email.trim() ? [{ companyId, email: email.trim() }] : [],
    );
    if (contacts.length === 0) return;
    const gave = (await run({ importId, contacts }))?.giveLedgerContacts;
    if (!gave) return;
    if (isRefusal(gave)) {
      const place = /^contacts\[(\d+)\]/.exec(gave.field ?? '')?.[1];
      setRefused({ refusal: gave, companyId: place ? (contacts[Number(place)]?.companyId ?? null) : null });
      return;
    }
    setEmails({});
    setGiven((number) => number + contacts.length);
    answer.retry();
    onGiven();
  };
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void give(event)}>
      <div className={classes.fields}>
        {waiting.map(({ ratingId, invoices, company }) =>
          company ? (
            <TextInput
              key={ratingId}
              type="email"
              label={companyName(company, company.number)}
              description={t('invoices', { count: invoices })}
              maxLength={254}
              autoComplete="off"
              value={emails[company.id] ?? ''}
              error={refused?.companyId === company.id ? localized(refused.refusal.message) : null}
              onChange={({ currentTarget: { value } }) =>
                setEmails((known) => ({ ...known, [company.id]: value }))
              }
            />
          ) : null,
        )}
      </div>
      {failure && <MutationFailure failure={failure} />}
      {refused && !refused.companyId && <RefusalMessage refusal={refused.refusal} />}
      {given > 0 && <DoneNote key={given}>{t('contacts.done', { count: given })}</DoneNote>}
      <div>
        <Button type="submit" loading={isRunning}>
          {t('contacts.action')}
        </Button>
      </div>
    </form>
  );
}
