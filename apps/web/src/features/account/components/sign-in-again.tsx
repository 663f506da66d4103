import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { accountCall } from '../../../lib/account-call';
import { rememberSignedIn } from '../../../lib/session-hint';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';

/** Sessions are listed in the first minutes of one only, so that a machine left open tells nobody about the others. */
export function SignInAgain() {
  const { t } = useTranslation('account');
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const signInAgain = async () => {
    await accountCall('/sign-out', {});
    rememberSignedIn(false);
    // A new page: nothing of the former session stays in memory.
    window.location.assign(`${screenPath(language, '/sign-in')}?${new URLSearchParams({ next: pathname })}`);
  };
  return (
    <>
      <p>{t('sessions.signInToRead')}</p>
      <Button mt="1rem" variant="default" onClick={() => void signInAgain()}>
        {t('sessions.signInAgain')}
      </Button>
    </>
  );
}
