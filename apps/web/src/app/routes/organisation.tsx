import { Title } from '@mantine/core';

export function OrganisationRoute() {
  return <Title order={1}>organisation</Title>;
}
