import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { LoadedSourcesProvider } from '../features/sources/operations/loaded-sources';
import { Footer } from './footer';
import { Header } from './header';
import classes from './layout.module.css';

export function Layout() {
  const { t } = useTranslation();
  const main = useFocusOnNavigation();
  return (
    <LoadedSourcesProvider>
      <div className={classes.page}>
        <a className={classes.skip} href="#content">
          {t('skipToContent')}
        </a>
        <Header />
        <main id="content" ref={main} tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
        <Footer />
        <ScrollRestoration />
      </div>
    </LoadedSourcesProvider>
  );
}

/** A screen reader announces nothing when only the address changes: the new screen takes the focus instead. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
