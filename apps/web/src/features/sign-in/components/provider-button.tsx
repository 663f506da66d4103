import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Form } from '../../../components/form/form';
import { IdentityProviderDocument } from '../../../generated/graphql';
import { accountCall } from '../../../lib/account-call';
import { nextPath } from '../../../lib/next-path';
import { screenPath } from '../../../lib/paths';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { useLanguage } from '../../../lib/use-language';
import { useOperation } from '../../../lib/use-operation';

const NO_VARIABLES = {};

/** Nothing where the operator has set up no provider of identities, or while that is not known. */
export function ProviderButton() {
  const { t } = useTranslation('signIn');
  const { language } = useLanguage();
  const [params] = useSearchParams();
  const problemOf = useAccountProblem();
  const answer = useOperation(IdentityProviderDocument, NO_VARIABLES);
  const provider = answer.status === 'READY' ? answer.data.identityProvider : null;
  if (!provider) return null;
  const leave = async () => {
    const started = await accountCall<{ url: string }>('/sign-in/social', {
      provider: 'openid',
      callbackURL: nextPath(params, screenPath(language, '/account')),
      errorCallbackURL: '/sign-in',
    });
    if (!started.ok) return problemOf(started.refusal);
    window.location.assign(started.data.url);
    return null;
  };
  return (
    <Form submitLabel={t('provider', { name: provider.name })} variant="default" submit={leave}>
      <p>{t('orProvider')}</p>
    </Form>
  );
}
