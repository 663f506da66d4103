import { useTranslation } from 'react-i18next';
import type { AccountRefusal } from './account-call';

/** The field that a refusal is about, by the name that all our forms give it. */
const FIELDS: Readonly<Record<string, string>> = {
  INVALID_NAME: 'name',
  VALIDATION_ERROR: 'email',
  PASSWORD_TOO_SHORT: 'newPassword',
  PASSWORD_TOO_LONG: 'newPassword',
  PASSWORD_TOO_COMMON: 'newPassword',
  INVALID_PASSWORD: 'currentPassword',
  INVALID_CODE: 'code',
  INVALID_BACKUP_CODE: 'code',
  USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION: 'email',
};

/** Words for what the server of accounts refuses, by its code, and the field that they belong to. */
export function useAccountProblem(): (refusal: AccountRefusal) => {
  readonly field: string | null;
  readonly message: string;
} {
  const { t } = useTranslation('refusals');
  return ({ code, retryAfterSeconds }) => {
    const field = FIELDS[code] ?? null;
    if (isTooMany(code))
      return {
        field,
        message: t('wait', { count: Math.max(1, Math.ceil((retryAfterSeconds ?? 60) / 60)) }),
      };
    const known = t('byCode', { returnObjects: true }) as Readonly<Record<string, string>>;
    return { field, message: known[code] ?? t('other') };
  };
}

function isTooMany(code: string): boolean {
  return ['TOO_MANY_ATTEMPTS', 'ACCOUNT_TEMPORARILY_LOCKED'].includes(code);
}
