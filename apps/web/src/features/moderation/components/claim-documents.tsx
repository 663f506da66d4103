import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section';
import type { DecidableClaimFragment } from '../../../generated/graphql';
import { formatFileSize } from '../../../lib/format';
import { useLanguage } from '../../../lib/use-language';
import classes from './moderation.module.css';

/** How the claim is proved, its documents, and what was decided on it before. */
export function ClaimDocuments({ claim }: { claim: DecidableClaimFragment }) {
  const { t } = useTranslation('moderation');
  const { language, localized } = useLanguage();
  const { proof, email, files, decisions } = claim;
  return (
    <Section title={t('claims.proof')}>
      <p>
        {t(`proofs.${proof}`)}
        {email && ` · ${email}`}
      </p>
      {files.length === 0 && <p>{t('evidence.none')}</p>}
      <ul className={classes.list}>
        {files.map(({ id, name, size, sha256 }) => (
          <li key={id}>
            <a href={`/api/files/${id}`} download={name}>
              {name}
            </a>
            <span className={classes.detail}>
              {formatFileSize(size, language)} · SHA-256 {sha256.slice(0, 16)}…
            </span>
          </li>
        ))}
        {decisions.map(({ at, decision, reasonLabel, statement }) => (
          <li key={at}>
            <strong>{t(`claims.decisions.${decision}.label`)}</strong>
            <p>{localized(reasonLabel)}</p>
            <blockquote className={classes.words}>{statement}</blockquote>
          </li>
        ))}
      </ul>
    </Section>
  );
}
