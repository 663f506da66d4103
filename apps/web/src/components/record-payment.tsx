import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPaymentDocument, type ToldExperienceFragment } from '../generated/graphql';
import { isRefusal, type Refusal } from '../lib/refusal';
import { parseAmount, typedAmount } from '../lib/typed-amount';
import { parseDay, today, typedDay } from '../lib/typed-day';
import { useLanguage } from '../lib/use-language';
import { useMutation } from '../lib/use-mutation';
import { DayField } from './day-field';
import { MutationFailure } from './mutation-failure';
import classes from './record-payment.module.css';
import { RefusalMessage } from './refusal-message';

interface RecordPaymentProps {
  readonly experience: Pick<ToldExperienceFragment, 'id' | 'reference' | 'restMinor'>;
  readonly onRecorded: () => void;
}

/** “Paid on”: the rest of the invoice, today, unless the reader says otherwise. */
export function RecordPayment({ experience: { id, reference, restMinor }, onRecorded }: RecordPaymentProps) {
  const { t } = useTranslation(['ratings', 'signedIn']);
  const { language, localized } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  // Closing the form gives the focus back to the button that opened it.
  const [wasOpen, setWasOpen] = useState(false);
  const [paidOn, setPaidOn] = useState('');
  const [amount, setAmount] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [typo, setTypo] = useState<'paidOn' | 'amountMinor' | null>(null);
  const { run, isRunning, failure } = useMutation(RecordPaymentDocument);

  const open = () => {
    setPaidOn(typedDay(today()));
    setAmount(typedAmount(restMinor, language));
    setOpen(true);
    setWasOpen(true);
  };
  const record = async (event: FormEvent) => {
    event.preventDefault();
    const [day, minor] = [parseDay(paidOn), parseAmount(amount, language)];
    setRefusal(null);
    setTypo(day === null ? 'paidOn' : minor === null ? 'amountMinor' : null);
    if (day === null || minor === null) return;
    const answer = await run({
      experienceId: id,
      paidOn: day,
      amountMinor: minor === restMinor ? null : minor,
    });
    if (!answer) return;
    if (isRefusal(answer.recordPayment)) return setRefusal(answer.recordPayment);
    setOpen(false);
    onRecorded();
  };
  const errorOf = (field: 'paidOn' | 'amountMinor') =>
    typo === field ? t(`typo.${field}`) : refusal?.field === field ? localized(refusal.message) : null;

  if (!isOpen)
    return (
      <Button
        variant="light"
        size="compact-sm"
        autoFocus={wasOpen}
        aria-label={t('payment.openOf', { reference })}
        onClick={open}
      >
        {t('payment.open')}
      </Button>
    );
  return (
    <form
      className={classes.form}
      aria-label={t('payment.openFor', { reference })}
      onSubmit={record}
      noValidate
    >
      <DayField
        autoFocus
        label={t('payment.paidOn')}
        value={paidOn}
        error={errorOf('paidOn')}
        onChange={setPaidOn}
      />
      <TextInput
        label={t('payment.amount')}
        inputMode="decimal"
        value={amount}
        error={errorOf('amountMinor')}
        onChange={({ currentTarget }) => setAmount(currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={isRunning}>
          {t('payment.record')}
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          {t('signedIn:cancel')}
        </Button>
      </div>
      {refusal && !errorOf('paidOn') && !errorOf('amountMinor') && <RefusalMessage refusal={refusal} />}
      {failure && <MutationFailure failure={failure} />}
    </form>
  );
}
