import { useTranslation } from 'react-i18next';
import { AccountTabs } from '../../../../components/account-tabs';
import { MemberScreen } from '../../../../components/member-screen';
import { RequestFailure } from '../../../../components/request-failure';
import { CharterToSignDocument } from '../../../../generated/graphql';
import { useLanguage } from '../../../../lib/use-language';
import { useOperation } from '../../../../lib/use-operation';
import { useViewer } from '../../../../lib/viewer';
import { CannotSign } from './cannot-sign';
import { SignatureFlow } from './signature-flow';
import { signatureKind } from '../../signature-kind';

/** Reading, signing, confirming: for the first time, at the end of a term, or when a new version is out. */
export function SignScreen() {
  const { t } = useTranslation(['signCharter', 'signedIn']);
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const answer = useOperation(CharterToSignDocument, { language: language === 'fr' ? 'FR' : 'EN' });
  const mine = answer.status === 'READY' ? answer.data.myCharter : null;
  const company = viewer?.membership?.companyName ?? viewer?.membership?.companyId ?? '';
  return (
    <MemberScreen
      title={t(`title.${signatureKind(mine?.membership ?? null)}`)}
      lead={t('lead', { company })}
      above={<AccountTabs />}
    >
      {answer.status === 'LOADING' && <p role="status">{t('signedIn:loading')}</p>}
      {answer.status === 'FAILED' && <RequestFailure error={answer.error} retry={answer.retry} level={2} />}
      {answer.status === 'READY' &&
        (answer.data.myCharter.obstacle ? (
          <CannotSign obstacle={answer.data.myCharter.obstacle} />
        ) : (
          <SignatureFlow
            version={answer.data.charter}
            started={answer.data.myCharter.signing}
            company={company}
          />
        ))}
    </MemberScreen>
  );
}
