import { useTranslation } from 'react-i18next';
import { Section } from '../../../../components/section';
import classes from './my-charter.module.css';

const TOOLS = ['word', 'pennylane', 'sage', 'ebp', 'odoo', 'quickbooks', 'xero', 'other'] as const;

/** Where invoicing tools take an image. What could not be checked in a tool's own documentation is not said. */
export function PlacementHelp() {
  const { t } = useTranslation('myCharter');
  return (
    <Section title={t('place.title')} lead={t('place.lead')}>
      <ul className={classes.tools}>
        {TOOLS.map((tool) => (
          <li key={tool}>
            <details>
              <summary>{t(`place.tools.${tool}.name`)}</summary>
              <p>{t(`place.tools.${tool}.body`)}</p>
            </details>
          </li>
        ))}
      </ul>
      <p className={classes.note}>{t('place.rule')}</p>
    </Section>
  );
}
