import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../../components/message';
import type { CharterToSignQuery } from '../../../../generated/graphql';
import { screenPath } from '../../../../lib/paths';
import { useLanguage } from '../../../../lib/use-language';

interface CannotSignProps {
  readonly obstacle: NonNullable<CharterToSignQuery['myCharter']['obstacle']>;
}

/** Why nothing can be signed now, and what helps: proving the claim, or nothing, e.g. because it is signed already. */
export function CannotSign({ obstacle }: CannotSignProps) {
  const { t } = useTranslation('signCharter');
  const { language, localized } = useLanguage();
  const isSigned = obstacle.code === 'ALREADY_SIGNED';
  const remedy = obstacle.code === 'CLAIM_REQUIRED' ? 'claim' : 'mine';
  const path = { claim: '/account/company', mine: '/account/charter' }[remedy];
  return (
    <Message
      level={2}
      tone={isSigned ? 'calm' : 'caution'}
      title={t(isSigned ? 'obstacle.signed' : 'obstacle.title')}
      body={localized(obstacle.message)}
    >
      <Button component={Link} to={screenPath(language, path)}>
        {t(`obstacle.${remedy}`)}
      </Button>
    </Message>
  );
}
