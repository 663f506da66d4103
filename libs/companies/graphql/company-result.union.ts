import { createUnionType } from '@nestjs/graphql';
import { CompanyObject } from './company.object.js';
import {
  CompanyNotDisclosedErrorObject,
  CompanyNotFoundErrorObject,
  InvalidCompanyNumberErrorObject,
  SourceUnavailableErrorObject,
} from './user-errors.objects.js';

/** Expected refusals of every question about one company. */
export const COMPANY_REFUSALS = [
  InvalidCompanyNumberErrorObject,
  CompanyNotFoundErrorObject,
  CompanyNotDisclosedErrorObject,
  SourceUnavailableErrorObject,
] as const;

export const CompanyResult = createUnionType({
  name: 'CompanyResult',
  types: () => [CompanyObject, ...COMPANY_REFUSALS] as const,
});
