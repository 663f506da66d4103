import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../components/status-tag';
import { ROLES, roleKey, type Role } from '../roles';
import classes from './organisation.module.css';

export interface Member {
  readonly id: string;
  readonly role: Role;
  readonly userId: string;
  readonly user: { readonly name: string; readonly email: string };
}

interface MemberLineProps {
  readonly member: Member;
  readonly isMyself: boolean;
  readonly mayChange: boolean;
  /** A change is on its way: one at a time. */
  readonly isBusy: boolean;
  readonly onRole: (role: string) => void;
  readonly onRemove: () => void;
}

export function MemberLine({ member, isMyself, mayChange, isBusy, onRole, onRemove }: MemberLineProps) {
  const { t } = useTranslation('organisation');
  const { name, email } = member.user;
  return (
    <li className={classes.line}>
      <span>
        <strong>{name}</strong> {isMyself && <StatusTag tone="neutral">{t('members.you')}</StatusTag>}
        <span className={classes.detail}>{email}</span>
      </span>
      {mayChange ? (
        <span className={classes.actions}>
          <NativeSelect
            aria-label={t('members.roleOf', { name })}
            value={member.role}
            disabled={isBusy}
            onChange={(event) => onRole(event.currentTarget.value)}
            data={ROLES.map((role) => ({ value: role, label: t(`roles.${roleKey(role)}`) }))}
          />
          {!isMyself && (
            <Button
              variant="default"
              disabled={isBusy}
              aria-label={t('members.removeTitle', { name })}
              onClick={onRemove}
            >
              {t('members.remove')}
            </Button>
          )}
        </span>
      ) : (
        <span>{t(`roles.${roleKey(member.role)}`)}</span>
      )}
    </li>
  );
}
