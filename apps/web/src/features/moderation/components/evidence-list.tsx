import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import type { ContestedRatingFragment } from '../../../generated/graphql';
import { formatFileSize } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import classes from './moderation.module.css';

/** Documents of both sides. They open as downloads, never inside the page. */
export function EvidenceList({ evidence }: Pick<ContestedRatingFragment, 'evidence'>) {
  const { t } = useTranslation(['moderation', 'ratings', 'signedIn']);
  const { language } = useLanguage();
  return (
    <Section title={t('evidence.title')}>
      {evidence.length === 0 && <p>{t('evidence.none')}</p>}
      <ul className={classes.list}>
        {evidence.map(({ id, name, kind, side, size }) => (
          <li key={id}>
            <a href={`/api/files/${id}`} download={name}>
              {name}
            </a>
            <span className={classes.detail}>
              {t(`ratings:evidenceKind.${kind}`)} · {t(`signedIn:actors.${side}`)} ·{' '}
              {formatFileSize(size, language)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
