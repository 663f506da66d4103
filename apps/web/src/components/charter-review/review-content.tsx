import { useTranslation } from 'react-i18next';
import type { ReviewDetailFragment } from '../../generated/graphql';
import { companyName } from '../../lib/company-name';
import { formatFileSize } from '../../lib/format';
import { useLanguage } from '../../lib/use-language';
import { Detail } from '../note';
import { Section } from '../section';
import { MeasuredLines } from './measured-lines';
import classes from './review-content.module.css';
import { ReviewDecisions } from './review-decisions';
import { Words } from './words';

/** What is held against the signatory, what it says, and what was decided, for both sides and the moderator alike. */
export function ReviewContent({ review }: { review: ReviewDetailFragment }) {
  const { t } = useTranslation('charterReview');
  const { origin, commitment, text, reporter, lines, answer, answeredAt, plan, planSubmittedAt } = review;
  return (
    <>
      <Section title={t(`said.${origin}`)}>
        <p>
          {t('atStake')} <strong>{t(`commitment.${commitment}`)}</strong>
        </p>
        {reporter && (
          <p>
            {t('said.by')} {companyName(reporter, t('list.hidden'))}
          </p>
        )}
        {text && <Words text={text} at={review.openedAt} />}
        {lines.length > 0 && <MeasuredLines lines={lines} />}
      </Section>
      <Section title={t('said.answer')}>
        {answer ? <Words text={answer} at={answeredAt} /> : <p>{t('said.noAnswer')}</p>}
      </Section>
      {plan && (
        <Section title={t('said.plan')}>
          <Words text={plan} at={planSubmittedAt} />
        </Section>
      )}
      <ReviewFiles files={review.files} />
      <ReviewDecisions decisions={review.decisions} appeals={review.appeals} />
    </>
  );
}

/** They open as downloads, never inside the page. */
function ReviewFiles({ files }: Pick<ReviewDetailFragment, 'files'>) {
  const { t } = useTranslation('charterReview');
  const { language } = useLanguage();
  if (files.length === 0) return null;
  return (
    <Section title={t('said.files')}>
      <ul className={classes.list}>
        {files.map(({ id, name, size, side }) => (
          <li key={id}>
            <a href={`/api/files/${id}`} download={name}>
              {name}
            </a>
            <Detail>
              {t(`side.${side}`)} · {formatFileSize(size, language)}
            </Detail>
          </li>
        ))}
      </ul>
    </Section>
  );
}
