import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountCall } from './account-call';
import { RequestError } from './request';
import { useAccountProblem } from './use-account-problem';

interface AccountAction {
  /** True once it is done; see `problem` otherwise. */
  readonly run: (path: string, body: object) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly problem: { readonly message: string } | null;
}

/** One click that the API of accounts answers, without a form. */
export function useAccountAction(): AccountAction {
  const { t } = useTranslation();
  const problemOf = useAccountProblem();
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<AccountAction['problem']>(null);
  const run: AccountAction['run'] = async (path, body) => {
    setRunning(true);
    setProblem(null);
    try {
      const answer = await accountCall(path, body);
      if (!answer.ok) setProblem(problemOf(answer.refusal));
      return answer.ok;
    } catch (error) {
      const { reason } = error instanceof RequestError ? error : new RequestError('SERVER');
      setProblem({ message: t(`failure.${reason}.body`) });
      return false;
    } finally {
      setRunning(false);
    }
  };
  return { run, isRunning, problem };
}
