import { Title } from '@mantine/core';

export function SignInRoute() {
  return <Title order={1}>sign-in</Title>;
}
