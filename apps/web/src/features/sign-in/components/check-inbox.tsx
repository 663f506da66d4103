import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Form } from '../../../components/form/form';
import { accountCall } from '../../../lib/account-call';
import { screenPath } from '../../../lib/paths';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import { useState } from 'react';
import { Door } from './door';
import { Note } from './note';

/** After sign-up, or a sign-in with an address that is not confirmed yet. */
export function CheckInbox({ email }: { email: string }) {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const problemOf = useAccountProblem();
  const [timesSentAgain, setTimesSentAgain] = useState(0);
  const sendAgain = async () => {
    const answer = await accountCall('/send-verification-email', { email });
    if (!answer.ok) return problemOf(answer.refusal);
    setTimesSentAgain((count) => count + 1);
    return null;
  };
  return (
    <Door
      title={t('inbox.title')}
      lead={t('inbox.lead', { email })}
      others={
        <>
          <Link to={screenPath(language, '/sign-in')}>{t('inbox.confirmed')}</Link>
          <Link to={screenPath(language, '/sign-up')} reloadDocument>
            {t('inbox.otherAddress')}
          </Link>
        </>
      }
    >
      <p>{t('inbox.patience')}</p>
      {timesSentAgain > 0 && <Note key={timesSentAgain}>{t('inbox.sentAgain')}</Note>}
      <Form submitLabel={t('inbox.sendAgain')} variant="default" submit={sendAgain}>
        {null}
      </Form>
    </Door>
  );
}
