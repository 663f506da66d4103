import { Title } from '@mantine/core';

export function CompanyClaimRoute() {
  return <Title order={1}>company-claim</Title>;
}
