import { useNavigate, useParams } from 'react-router';
import { ReportBreachScreen } from '../../features/charter-review/components/report-breach-screen';
import { ReviewScreen } from '../../features/charter-review/components/review-screen';
import { screenPath } from '../../lib/paths';
import { useLanguage } from '../../lib/use-language';

/** `…/register/FR-552032534/breach`. */
export function ReportBreachRoute() {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { companyId = '' } = useParams();
  return (
    <ReportBreachScreen
      key={companyId}
      companyId={companyId}
      onReported={(id) => void navigate(screenPath(language, `/account/charter/reviews/${id}`))}
    />
  );
}

/** `…/account/charter/reviews/<id>`. */
export function CharterReviewRoute() {
  const { id = '' } = useParams();
  return <ReviewScreen key={id} id={id} />;
}
