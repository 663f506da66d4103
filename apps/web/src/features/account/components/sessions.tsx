import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RequestFailure } from '../../../components/request-failure';
import { FailureNote } from '../../../components/refusal-message';
import { Section } from '../../../components/section';
import { useAccountAction } from '../../../lib/use-account-action';
import { useAccountAnswer } from '../../../lib/use-account-answer';
import { useAccountProblem } from '../../../lib/use-account-problem';
import { SessionLine, type Session } from './session-line';
import { SignInAgain } from './sign-in-again';
import classes from './account.module.css';

/** Where the account is open; each can be closed from here, e.g. that of a lost telephone. */
export function Sessions() {
  const { t } = useTranslation('account');
  const problemOf = useAccountProblem();
  const open = useAccountAnswer<readonly Session[]>('/list-sessions');
  const own = useAccountAnswer<{ readonly session: { readonly token: string } } | null>('/get-session');
  const { run, problem } = useAccountAction();

  const close = async (path: string, body: object) => {
    await run(path, body);
    open.retry();
  };
  const ownToken = own.status === 'READY' ? own.data?.session.token : undefined;
  const isTooOld = open.status === 'REFUSED' && open.refusal.code === 'SESSION_NOT_FRESH';
  const sessions = open.status === 'READY' ? latestFirst(open.data, ownToken) : [];
  return (
    <Section title={t('sessions.title')} lead={t('sessions.lead')}>
      {open.status === 'FAILED' && <RequestFailure error={open.error} retry={open.retry} level={2} />}
      {isTooOld && <SignInAgain />}
      {open.status === 'REFUSED' && !isTooOld && (
        <FailureNote about={open.refusal}>{problemOf(open.refusal).message}</FailureNote>
      )}
      {problem && <FailureNote about={problem}>{problem.message}</FailureNote>}
      <ul className={classes.list}>
        {sessions.map((session) => (
          <SessionLine
            key={session.token}
            session={session}
            isOwn={session.token === ownToken}
            onClose={() => void close('/revoke-session', { token: session.token })}
          />
        ))}
      </ul>
      {(sessions.length > 1 || isTooOld) && (
        <Button mt="1rem" variant="default" onClick={() => void close('/revoke-other-sessions', {})}>
          {t('sessions.closeOthers')}
        </Button>
      )}
    </Section>
  );
}

function latestFirst(sessions: readonly Session[], ownToken: string | undefined): Session[] {
  const rank = ({ token }: Session) => (token === ownToken ? 0 : 1);
  return [...sessions].sort((a, b) => rank(a) - rank(b) || b.updatedAt.localeCompare(a.updatedAt));
}
