import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../components/day-text';
import { Section } from '../../../components/section';
import type { EvidenceLineFragment, RatingSide } from '../../../generated/graphql';
import { formatFileSize } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import classes from './rating.module.css';

interface EvidenceSectionProps {
  readonly evidence: readonly EvidenceLineFragment[];
  readonly side: RatingSide;
}

/** Documents of both sides: what each is, who filed it, and its fingerprint, which shows that it stays the same. */
export function EvidenceSection({ evidence, side }: EvidenceSectionProps) {
  const { t } = useTranslation(['rating', 'ratings']);
  const { language } = useLanguage();
  return (
    <Section title={t('evidence.title')} lead={t('evidence.lead')}>
      {evidence.length === 0 && <p>{t('evidence.none')}</p>}
      <ul className={classes.files}>
        {evidence.map((file) => (
          <li key={file.id}>
            <a href={`/api/files/${file.id}`} download={file.name}>
              {file.name}
            </a>
            <span className={classes.detail}>
              {t(`ratings:evidenceKind.${file.kind}`)} · {formatFileSize(file.size, language)} ·{' '}
              {t(file.side === side ? 'evidence.by.US' : `evidence.by.${file.side}`)} ·{' '}
              <InstantText at={file.addedAt} />
            </span>
            <span className={classes.fingerprint} title={file.sha256}>
              SHA-256 {file.sha256.slice(0, 16)}…
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
