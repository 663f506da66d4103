import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../../components/message';
import type { MyCharterQuery } from '../../../../generated/graphql';
import { screenPath } from '../../../../lib/paths';
import { useLanguage } from '../../../../lib/use-language';
import { endedAs } from '../../signature-kind';

interface NotSignedProps {
  readonly charter: MyCharterQuery['myCharter'];
  readonly isOwner: boolean;
  readonly company: string;
}

/** Nothing signed yet, or nothing any more: what it would bring, and the way there. */
export function NotSigned({ charter, isOwner, company }: NotSignedProps) {
  const { t } = useTranslation('myCharter');
  const { language, localized } = useLanguage();
  const { obstacle, membership } = charter;
  const ended = membership && endedAs(membership.status);
  const reason = obstacle ? localized(obstacle.message) : undefined;
  const [path, label] = !obstacle
    ? (['/account/charter/sign', t(ended ? 'ended.again' : 'notSigned.action')] as const)
    : (['/account/company', t('notSigned.claim')] as const);
  return (
    <Message
      level={2}
      title={ended ? t(`ended.${ended}.title`) : t('notSigned.title', { company })}
      body={ended ? t(`ended.${ended}.body`) : t('notSigned.body')}
      detail={isOwner ? reason : t('notSigned.ownersOnly')}
    >
      {isOwner && (!obstacle || obstacle.code === 'CLAIM_REQUIRED') && (
        <Button component={Link} to={screenPath(language, path)}>
          {label}
        </Button>
      )}
    </Message>
  );
}
