import { useTranslation } from 'react-i18next';
import { PunctualitySentence } from '../../../components/rating-words/punctuality-sentence';
import { RatingAnswers } from '../../../components/rating-words/rating-answers';
import { RecordPayment } from '../../../components/record-payment';
import { Section } from '../../../components/section';
import { ToldInvoices } from '../../../components/told-invoices';
import type { RatingDetailFragment } from '../../../generated/graphql';
import classes from './rating.module.css';

interface ToldSectionProps {
  readonly rating: RatingDetailFragment;
  readonly onChanged: () => void;
}

/** The invoices, the marks and the words. */
export function ToldSection({ rating, onChanged }: ToldSectionProps) {
  const { t } = useTranslation('rating');
  const { experiences, actions, answers, comment, punctuality, side, isSigned } = rating;
  const mayRecord =
    actions.includes('RECORD_PAYMENT') && experiences.some(({ restMinor }) => restMinor !== '0');
  return (
    <Section title={t(`told.${side}`)}>
      <p className={classes.punctuality}>
        <PunctualitySentence punctuality={punctuality} />
      </p>
      <ToldInvoices
        experiences={experiences}
        actionOf={
          mayRecord
            ? (experience) =>
                experience.restMinor !== '0' && (
                  <RecordPayment experience={experience} onRecorded={onChanged} />
                )
            : undefined
        }
      />
      <div className={classes.answers}>
        <RatingAnswers answers={answers} />
      </div>
      {comment && <blockquote className={classes.words}>{comment}</blockquote>}
      <p className={classes.detail}>{t(isSigned ? 'signed' : 'unsigned')}</p>
    </Section>
  );
}
