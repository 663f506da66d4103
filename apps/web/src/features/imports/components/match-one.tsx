import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyPicker, type PickedCompany } from '../../../components/company-picker';
import { MoneyText } from '../../../components/money-text';
import { MutationFailure } from '../../../components/mutation-failure';
import { RefusalMessage } from '../../../components/refusal-message';
import {
  MatchLedgerClientDocument,
  type ImportClientCountsFragment,
  type LedgerClientLineFragment,
} from '../../../generated/graphql';
import { isRefusal, type Refusal } from '../../../lib/refusal';
import { useMutation } from '../../../lib/use-mutation';
import { isSameName } from '../same-name';
import { CandidateLine } from './candidate-line';
import classes from './imports.module.css';

interface MatchOneProps {
  readonly importId: string;
  readonly client: LedgerClientLineFragment;
  readonly onMatched: (counts: ImportClientCountsFragment) => void;
}

const OTHER = 'OTHER';
const NONE = 'NONE';

/**
 * Arrows choose, Enter decides. A candidate of the very name is chosen already, so that most clients take one key; no
 * other one is, so that no key decides on a company that only sounds alike.
 */
export function MatchOne({ importId, client, onMatched }: MatchOneProps) {
  const { t } = useTranslation('imports');
  const { candidates, mayBePerson } = client;
  const [choice, setChoice] = useState(() => likeliest(client));
  const [picked, setPicked] = useState<PickedCompany | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, isRunning, failure } = useMutation(MatchLedgerClientDocument);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const options = Array.from(form.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []);
    (options.find(({ checked }) => checked) ?? options[0])?.focus();
  }, []);

  const isOpen = choice === null || (choice === OTHER && !picked);

  const decide = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    if (isOpen) return;
    const chosen = choice === OTHER ? picked : candidates.find(({ id }) => id === choice);
    const company = chosen ? { number: chosen.number, country: chosen.country } : null;
    const answer = (await run({ importId, clientKey: client.key, company }))?.matchLedgerClient;
    if (answer && isRefusal(answer)) setRefusal(answer);
    else if (answer?.__typename === 'LedgerImport') onMatched(answer.clientCounts);
  };
  const option = (value: string) => ({
    type: 'radio',
    name: 'company',
    value,
    checked: choice === value,
    onChange: () => setChoice(value),
  });
  const name = client.nameInFile ?? client.numberInFile ?? t('match.unnamed');
  const hint = client.nameInFile && client.numberInFile;
  return (
    <form ref={form} className={classes.match} onSubmit={(event) => void decide(event)}>
      <fieldset className={classes.options}>
        <legend>
          <strong>{name}</strong>{' '}
          <span className={classes.muted}>
            {[hint, client.postcodeInFile, t('invoices', { count: client.invoices })]
              .filter(Boolean)
              .join(' · ')}{' '}
            · <MoneyText minor={client.amountMinor} currency={client.currency} />
          </span>
        </legend>
        {mayBePerson && <p className={classes.caution}>{t('match.mayBePerson')}</p>}
        {candidates.map((company) => (
          <label key={company.id} className={classes.option}>
            <input {...option(company.id)} />
            <CandidateLine company={company} />
          </label>
        ))}
        <label className={classes.option}>
          <input {...option(OTHER)} />
          {candidates.length > 0 ? t('match.other') : t('match.search')}
        </label>
        <label className={classes.option}>
          <input {...option(NONE)} />
          {t('match.leaveOut')}
        </label>
      </fieldset>
      {choice === OTHER && (
        <CompanyPicker
          label={t('match.company')}
          description={t('match.companyHint')}
          value={picked}
          onChange={setPicked}
        />
      )}
      {failure && <MutationFailure failure={failure} />}
      {refusal && <RefusalMessage refusal={refusal} />}
      <p className={classes.actions}>
        <Button type="submit" loading={isRunning} disabled={isOpen}>
          {t('match.action')}
        </Button>
        <span className={classes.muted}>{t('match.keys')}</span>
      </p>
    </form>
  );
}

/** Null: the reader chooses. */
function likeliest({ candidates, nameInFile }: LedgerClientLineFragment): string | null {
  if (candidates.length === 0) return OTHER;
  const [named, namesake] = candidates.filter(({ name }) => isSameName(nameInFile, name));
  return named && !namesake ? named.id : null;
}
