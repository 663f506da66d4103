import { useNavigate, useParams } from 'react-router';
import { VerifyScreen } from '../../features/verify/components/verify-screen';
import { screenPath } from '../../lib/paths';
import { useLanguage } from '../../lib/use-language';

/** `…/verify`, and `…/verify/7K2MQX94RD` as it is printed on badges and invoices. */
export function VerifyRoute() {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { code = null } = useParams();
  const open = (typed: string) =>
    void navigate(screenPath(language, `/verify/${encodeURIComponent(typed.replace(/\s/g, ''))}`));
  return <VerifyScreen key={code} code={code} onCode={open} />;
}
