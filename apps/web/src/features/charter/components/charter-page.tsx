import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LoadingBlock } from '../../../components/loading-block';
import { MemberScreen } from '../../../components/member-screen';
import { RequestFailure } from '../../../components/request-failure';
import { CharterDocument } from '../../../generated/graphql';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useOperation } from '../../../lib/use-operation';
import { useViewer } from '../../../lib/viewer';
import classes from './charter-page.module.css';
import { HowMeasured } from './text/how-measured';
import { PublishedText } from './text/published-text';

const NO_VARIABLES = {};

/** The charter for everybody: what is promised, to the letter, and what makes the promise worth something. */
export function CharterPage() {
  const { t } = useTranslation(['charter', 'common']);
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const answer = useOperation(CharterDocument, NO_VARIABLES);
  return (
    <MemberScreen title={t('title')} lead={t('lead')}>
      <Group gap="sm">
        <Button component={Link} to={screenPath(language, '/account/charter/sign')}>
          {t('sign')}
        </Button>
        {viewer?.membership && (
          <Button variant="default" component={Link} to={screenPath(language, '/account/charter')}>
            {t('mine')}
          </Button>
        )}
        <Button variant="default" component={Link} to={screenPath(language, '/register')}>
          {t('register')}
        </Button>
        <Button variant="default" component={Link} to={screenPath(language, '/verify')}>
          {t('verify')}
        </Button>
      </Group>
      <div className={classes.columns}>
        <div>
          {answer.status === 'LOADING' && <LoadingBlock label={t('loading')} height={640} />}
          {answer.status === 'FAILED' && (
            <RequestFailure error={answer.error} retry={answer.retry} level={2} />
          )}
          {answer.status === 'READY' && (
            <PublishedText version={answer.data.charter} englishHash={answer.data.inEnglish.contentHash} />
          )}
        </div>
        <HowMeasured />
      </div>
    </MemberScreen>
  );
}
