import { createBrowserRouter, redirect, type RouteObject } from 'react-router';
import { loadLanguage } from '../i18n/load-language';
import { LANGUAGES, rememberedLanguage, type Language } from '../lib/language';
import { homePath, SEGMENTS } from '../lib/paths';
import { Layout } from './layout';
import { HomeRoute } from './routes/home';
import { NotFoundRoute } from './routes/not-found';
import { RouteError } from './routes/route-error';

function screensIn(language: Language): RouteObject {
  return {
    path: language,
    loader: () => loadLanguage(language),
    element: <Layout />,
    errorElement: <RouteError />,
    hydrateFallbackElement: <></>,
    children: [
      { index: true, element: <HomeRoute /> },
      {
        path: SEGMENTS[language].search,
        lazy: async () => ({ Component: (await import('./routes/search')).SearchRoute }),
      },
      {
        path: `${SEGMENTS[language].company}/:number`,
        lazy: async () => ({ Component: (await import('./routes/report')).ReportRoute }),
      },
      { path: '*', element: <NotFoundRoute /> },
    ],
  };
}

export const router = createBrowserRouter([
  { path: '/', loader: () => redirect(homePath(rememberedLanguage())), hydrateFallbackElement: <></> },
  ...LANGUAGES.map(screensIn),
  {
    path: '*',
    loader: () => loadLanguage(rememberedLanguage()),
    element: <Layout />,
    hydrateFallbackElement: <></>,
    children: [{ path: '*', element: <NotFoundRoute /> }],
  },
]);
