import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import classes from './imports.module.css';

const KINDS = ['fec', 'aged', 'paid'] as const;

/** What files are understood, and where accounting tools hide them. */
export function ExportHelp() {
  const { t } = useTranslation('imports');
  return (
    <Section title={t('help.title')} lead={t('help.lead')}>
      <dl className={classes.kinds}>
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{t(`help.${kind}.name`)}</dt>
            <dd>{t(`help.${kind}.body`)}</dd>
            <dd className={classes.muted}>{t(`help.${kind}.how`)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.muted}>{t('help.formats')}</p>
    </Section>
  );
}
