import { createUnionType } from '@nestjs/graphql';
import { COMPANY_REFUSALS } from '#companies';
import { ReliabilityReportObject } from './reliability-report.object.js';

export const ReliabilityReportResult = createUnionType({
  name: 'ReliabilityReportResult',
  types: () => [ReliabilityReportObject, ...COMPANY_REFUSALS] as const,
});
