import { Title } from '@mantine/core';

export function AccountRoute() {
  return <Title order={1}>account</Title>;
}
