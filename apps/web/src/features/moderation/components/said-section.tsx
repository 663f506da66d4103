import { useTranslation } from 'react-i18next';
import { InstantText } from '../../../components/day-text';
import { PunctualitySentence } from '../../../components/rating-words/punctuality-sentence';
import { RatingAnswers } from '../../../components/rating-words/rating-answers';
import { Section } from '../../../components/section';
import { ToldInvoices } from '../../../components/told-invoices';
import type { CaseDetailFragment } from '../../../generated/graphql';
import classes from './moderation.module.css';

/** What the supplier says and what the client says against it, in their own words. */
export function SaidSection({ found }: { found: CaseDetailFragment }) {
  const { t } = useTranslation(['moderation', 'ratings']);
  const { rating, hiddenTexts } = found;
  const { dispute, comment, reply } = rating;
  return (
    <>
      <Section title={t('said.supplier')}>
        <div className={classes.list}>
          <p>
            <PunctualitySentence punctuality={rating.punctuality} />
          </p>
          <ToldInvoices experiences={rating.experiences} />
          <RatingAnswers answers={rating.answers} />
          {comment && <Words title={t('said.comment')} text={comment} />}
          {hiddenTexts.comment && <Words title={t('said.hiddenComment')} text={hiddenTexts.comment} />}
          {dispute?.answer && (
            <Words title={t('said.answer')} text={dispute.answer.text} at={dispute.answer.at} />
          )}
        </div>
      </Section>
      <Section title={t('said.client')}>
        <div className={classes.list}>
          {dispute && (
            <Words
              title={t(`ratings:disputeReason.${dispute.reason}`)}
              text={dispute.text}
              at={dispute.openedAt}
            />
          )}
          {reply && <Words title={t('said.reply')} text={reply.text} at={reply.at} />}
          {hiddenTexts.reply && <Words title={t('said.hiddenReply')} text={hiddenTexts.reply} />}
          {!dispute && !reply && !hiddenTexts.reply && <p>{t('said.nothing')}</p>}
        </div>
      </Section>
    </>
  );
}

function Words({ title, text, at }: { title: string; text: string; at?: string }) {
  return (
    <div>
      <strong>{title}</strong>
      <blockquote className={classes.words}>{text}</blockquote>
      {at && (
        <span className={classes.detail}>
          <InstantText at={at} />
        </span>
      )}
    </div>
  );
}
