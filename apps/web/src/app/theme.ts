import { createTheme, type MantineColorsTuple } from '@mantine/core';

const pine = Array.from({ length: 10 }, (_, shade) => `var(--mantine-color-pine-${shade})`);

/** What components read from JavaScript; the values themselves are CSS variables of theme.css. */
export const theme = createTheme({
  primaryColor: 'pine',
  colors: { pine: pine as unknown as MantineColorsTuple },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
});
