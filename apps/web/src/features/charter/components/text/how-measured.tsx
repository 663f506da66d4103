import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import classes from './how-measured.module.css';

const POINTS = ['who', 'counts', 'few', 'heard', 'badge'] as const;

/** What makes a signature more than a logo. */
export function HowMeasured() {
  const { t } = useTranslation('charter');
  return (
    <Section title={t('how.title')} lead={t('how.lead')}>
      <ul className={classes.points}>
        {POINTS.map((point) => (
          <li key={point}>
            <Title order={3} size="h4">
              {t(`how.${point}.title`)}
            </Title>
            <p>{t(`how.${point}.body`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
