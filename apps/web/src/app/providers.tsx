import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { ViewerProvider } from '../lib/viewer';
import { theme } from './theme';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'goodpayer-color-scheme' });

/** Colours and fonts live in theme.css: Mantine would write them in style elements, which the security policy refuses. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <ViewerProvider>{children}</ViewerProvider>
    </MantineProvider>
  );
}
