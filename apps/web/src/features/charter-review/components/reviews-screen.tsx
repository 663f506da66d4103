import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardCell, CardRow, CardTable, CardTitle, TableSurface } from '../../../components/card-table';
import { LoadingBlock } from '../../../components/loading-block';
import { ReviewStageTag } from '../../../components/charter-review/review-stage-tag';
import { DayOfText, DayText } from '../../../components/day-text';
import { MemberScreen } from '../../../components/member-screen';
import { Message } from '../../../components/message';
import { Detail } from '../../../components/note';
import { RequestFailure } from '../../../components/request-failure';
import { MyCharterReviewsDocument, type ReviewLineFragment } from '../../../generated/graphql';
import { companyName } from '../../../lib/company-name';
import { screenPath } from '../../../lib/paths';
import { useLanguage } from '../../../lib/use-language';
import { useOperation } from '../../../lib/use-operation';

const NO_VARIABLES = {};
const COLUMNS = ['about', 'commitment', 'status', 'openedAt'] as const;

/** What is reviewed about us, and what we reported of others. */
export function ReviewsScreen() {
  const { t } = useTranslation('charterReview');
  const { language } = useLanguage();
  const answer = useOperation(MyCharterReviewsDocument, NO_VARIABLES);
  const reviews = answer.status === 'READY' ? answer.data.myCharterReviews : [];
  return (
    <MemberScreen
      title={t('list.title')}
      lead={t('list.lead')}
      above={<Link to={screenPath(language, '/account/charter')}>{t('list.back')}</Link>}
    >
      {reviews.length > 0 && (
        <TableSurface>
          <CardTable caption={t('list.title')} columns={COLUMNS.map((column) => t(`list.${column}`))}>
            {reviews.map((review) => (
              <ReviewRow key={review.id} review={review} />
            ))}
          </CardTable>
        </TableSurface>
      )}
      {answer.status === 'READY' && reviews.length === 0 && (
        <Message level={2} title={t('list.empty.title')} body={t('list.empty.body')} />
      )}
      {answer.status === 'LOADING' && <LoadingBlock label={t('list.loading')} height={240} />}
      {answer.status === 'FAILED' && <RequestFailure level={2} error={answer.error} retry={answer.retry} />}
    </MemberScreen>
  );
}

function ReviewRow({ review }: { review: ReviewLineFragment }) {
  const { t } = useTranslation('charterReview');
  const { language } = useLanguage();
  const { id, side, company, commitment, stage, openedAt, answerUntil, actions } = review;
  const about = side === 'SIGNATORY' ? t('list.us') : companyName(company, t('list.hidden'));
  return (
    <CardRow>
      <CardTitle>
        <Link to={screenPath(language, `/account/charter/reviews/${id}`)}>{about}</Link>
        {side === 'REPORTER' && <Detail>{t('list.reported')}</Detail>}
      </CardTitle>
      <CardCell label={t('list.commitment')}>{t(`commitment.${commitment}`)}</CardCell>
      <CardCell label={t('list.status')}>
        <ReviewStageTag stage={stage} />
        {answerUntil && actions.includes('ANSWER') && (
          <Detail>
            {t('list.until')} <DayText day={answerUntil} />
          </Detail>
        )}
      </CardCell>
      <CardCell label={t('list.openedAt')}>
        <DayOfText at={openedAt} />
      </CardCell>
    </CardRow>
  );
}
