import { createBrowserRouter, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { loadTexts } from '../i18n/later-texts';
import { loadLanguage } from '../i18n/load-language';
import { LANGUAGES, rememberedLanguage, type Language } from '../lib/language';
import { homePath, pathOfEmailedLink, routePath } from '../lib/paths';
import { doorRoutes } from './door-routes';
import { Layout } from './layout';
import { publicRoutes } from './public-routes';
import { HomeRoute } from './routes/home';
import { NotFoundRoute } from './routes/not-found';
import { RouteError } from './routes/route-error';
import { routesOfMembers } from './signed-in-routes';

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
        path: routePath(language, 'search'),
        lazy: async () => ({ Component: (await import('./routes/search')).SearchRoute }),
      },
      {
        path: routePath(language, 'company/:number'),
        lazy: async () => {
          const [{ ReportRoute }] = await Promise.all([
            import('./routes/report'),
            loadTexts(language, ['report', 'whatIf']),
          ]);
          return { Component: ReportRoute };
        },
      },
      ...publicRoutes(language),
      ...doorRoutes(language),
      ...routesOfMembers(language),
      { path: '*', element: <NotFoundRoute /> },
    ],
  };
}

/** E-mails name screens in English and without a language: the reader's last one is put in front. */
function openWithoutLanguage({ request }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url);
  const language = rememberedLanguage();
  const path = pathOfEmailedLink(pathname, language);
  return path ? redirect(path + search) : loadLanguage(language);
}

export const router = createBrowserRouter([
  {
    path: '/',
    loader: () => redirect(homePath(rememberedLanguage())),
    element: <></>,
    hydrateFallbackElement: <></>,
  },
  ...LANGUAGES.map(screensIn),
  {
    path: '*',
    loader: openWithoutLanguage,
    element: <Layout />,
    hydrateFallbackElement: <></>,
    children: [{ path: '*', element: <NotFoundRoute /> }],
  },
]);
