import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../../../components/message';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import classes from './our-ratings.module.css';

const SEES = ['notices', 'public', 'score'] as const;

/** Nobody has proved yet to act for the company: what is said of it names suppliers and their invoices, so that it stays closed. */
export function NeedsClaim() {
  const { t } = useTranslation('ourRatings');
  const { language } = useLanguage();
  return (
    <Message level={2} tone="caution" title={t('claim.title')} body={t('claim.body')}>
      <ul className={classes.sees}>
        {SEES.map((what) => (
          <li key={what}>{t(`claim.sees.${what}`)}</li>
        ))}
      </ul>
      <Button component={Link} to={screenPath(language, '/account/company')}>
        {t('claim.action')}
      </Button>
    </Message>
  );
}
