import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { lazyWithTexts } from '../../../../lib/lazy-with-texts';
import { screenPath } from '../../../../lib/paths';
import { useLanguage } from '../../../../lib/use-language';
import { useViewer } from '../../../../lib/viewer';
import classes from './ratings.module.css';

const FlagForm = lazyWithTexts(['flag', 'signedIn'], async () => (await import('./flag-form')).FlagForm);

/** Anybody may report a rating, but not nameless (DSA art. 16): visitors sign in first, and come back. */
export function FlagAction({ ratingId }: { ratingId: string }) {
  const { t } = useTranslation('publishedRatings');
  const { language } = useLanguage();
  const { pathname, search } = useLocation();
  const { viewer } = useViewer();
  const [isOpen, setOpen] = useState(false);
  // Closing the form gives the focus back to the button that opened it.
  const [wasOpen, setWasOpen] = useState(false);
  if (!viewer) {
    const next = new URLSearchParams({ next: pathname + search });
    return (
      <Link className={classes.report} to={`${screenPath(language, '/sign-in')}?${next}`}>
        {t('report')}
      </Link>
    );
  }
  const open = () => {
    setOpen(true);
    setWasOpen(true);
  };
  if (isOpen)
    return (
      <Suspense fallback={null}>
        <FlagForm ratingId={ratingId} onCancel={() => setOpen(false)} />
      </Suspense>
    );
  return (
    <button type="button" autoFocus={wasOpen} className={classes.report} onClick={open}>
      {t('report')}
    </button>
  );
}
