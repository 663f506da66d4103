import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../../components/day-text';
import { Note } from '../../../../components/note';
import { Section } from '../../../../components/section';
import type { MyMembershipFragment } from '../../../../generated/graphql';
import { CertificateLink } from '../certificate-link';
import classes from './my-charter.module.css';

/** Who signed what, latest first, each with its certificate. */
export function Signatures({ signatures }: Pick<MyMembershipFragment, 'signatures'>) {
  const { t } = useTranslation('myCharter');
  return (
    <Section title={t('signatures.title')}>
      <ul className={classes.signatures}>
        {signatures.toReversed().map(({ id, kind, versionId, signatoryName, signatoryRole, signedAt }) => (
          <li key={id}>
            <div>
              <strong>{t(`signatures.kind.${kind}`)}</strong>
              <p>{t('signatures.line', { name: signatoryName, role: signatoryRole })}</p>
              <Note>
                {t('signatures.version', { version: versionId })} · <InstantText at={signedAt} />
              </Note>
            </div>
            <CertificateLink signatureId={id}>{t('signatures.certificate')}</CertificateLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
