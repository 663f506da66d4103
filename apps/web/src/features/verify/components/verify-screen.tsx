import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MemberScreen } from '../../../components/member-screen';
import { Note } from '../../../components/note';
import { LoadingBlock } from '../../../components/loading-block';
import { RequestFailure } from '../../../components/request-failure';
import {
  VerifyBadgeDocument,
  VerifyRulesDocument,
  type VerifyBadgeQueryVariables,
} from '../../../generated/graphql';
import { useOperation } from '../../../lib/use-operation';
import { useFileCheck } from '../operations/use-file-check';
import { CodeForm } from './code-form';
import { FileForm } from './file-form';
import { Verdict } from './verdict';
import classes from './verify.module.css';

interface VerifyScreenProps {
  /** From the address; null where nothing is asked yet. */
  readonly code: string | null;
  readonly onCode: (code: string) => void;
}

const NO_VARIABLES = {};

/** Two dots: header, content and signature. */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Whether a badge is worth anything: by its code, by the credential itself, or by the file that carries it. */
export function VerifyScreen({ code, onCode }: VerifyScreenProps) {
  const { t } = useTranslation(['verify']);
  const [jwt, setJwt] = useState<string | null>(null);
  const rules = useOperation(VerifyRulesDocument, NO_VARIABLES);
  const largest = rules.status === 'READY' ? rules.data.charterRules.largestBadgeFile : null;
  const { check, start, forget } = useFileCheck(largest);
  const asked = jwt ? { jwt } : code ? { code } : null;
  const take = (typed: string) => {
    forget();
    if (JWT.test(typed)) return setJwt(typed);
    setJwt(null);
    onCode(typed);
  };
  return (
    <MemberScreen title={t('title')} lead={t('lead')}>
      {check.state === 'ANSWERED' ? (
        <Verdict answer={check.answer} what={check.name} />
      ) : (
        asked && <AskedVerdict asked={asked} what={jwt ? t('credential') : (code ?? '')} />
      )}
      <div className={classes.forms}>
        <CodeForm initial={code ?? ''} onTyped={take} />
        <FileForm check={check} largest={largest} onFile={start} />
      </div>
      <Note>{t('offline')}</Note>
    </MemberScreen>
  );
}

function AskedVerdict({ asked, what }: { asked: VerifyBadgeQueryVariables; what: string }) {
  const { t } = useTranslation(['verify']);
  const answer = useOperation(VerifyBadgeDocument, asked);
  if (answer.status === 'FAILED')
    return <RequestFailure level={2} error={answer.error} retry={answer.retry} />;
  if (answer.status === 'LOADING') return <LoadingBlock label={t('checking')} height={320} />;
  return <Verdict answer={answer.data.verifyBadge} what={what} />;
}
