import { useTranslation } from 'react-i18next';
import { AccountTabs } from '../../../../components/account-tabs';
import { LoadingBlock } from '../../../../components/loading-block';
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
  const obstacle = mine?.obstacle;
  const isSigned = obstacle?.code === 'ALREADY_SIGNED';
  const company = viewer?.membership?.companyName ?? viewer?.membership?.companyId ?? '';
  return (
    <MemberScreen
      title={t(`title.${isSigned ? 'FIRST' : signatureKind(mine?.membership ?? null)}`)}
      lead={isSigned ? undefined : t('lead', { company })}
      above={<AccountTabs />}
    >
      {answer.status === 'LOADING' && <LoadingBlock label={t('signedIn:loading')} height={640} />}
      {answer.status === 'FAILED' && <RequestFailure error={answer.error} retry={answer.retry} level={2} />}
      {answer.status === 'READY' &&
        (obstacle ? (
          <CannotSign obstacle={obstacle} />
        ) : (
          <SignatureFlow
            longestName={answer.data.charterRules.longestName}
            version={answer.data.charter}
            started={answer.data.myCharter.signing}
            company={company}
          />
        ))}
    </MemberScreen>
  );
}
