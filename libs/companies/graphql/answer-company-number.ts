import { Injectable } from '@nestjs/common';
import { parseCompanyNumber } from '#kernel';
import { FindCompany } from '../find-company/find-company.js';
import type { CompanyLookup } from '../profile/company-profile.js';
import type { CompanyNumberArgs } from './company-number.args.js';
import { invalidCompanyNumber, refusalOf, type CompanyRefusal } from './company-refusals.js';
import type { QueryContext } from './query-context.js';

/** From a number in any spelling to a found company, or to the refusal that the API shows. */
@Injectable()
export class AnswerCompanyNumber {
  constructor(private readonly findCompany: FindCompany) {}

  async execute(
    { number, country }: CompanyNumberArgs,
    context: QueryContext,
  ): Promise<Extract<CompanyLookup, { kind: 'FOUND' }> | CompanyRefusal> {
    const parsed = parseCompanyNumber(number, country ?? undefined);
    if (!parsed.ok) return invalidCompanyNumber(parsed);
    const lookup = await this.findCompany.execute(parsed.companyId);
    if (lookup.kind !== 'FOUND') return refusalOf(lookup);
    if (lookup.unavailableSources.length === 0) context.storedCompanyId = parsed.companyId;
    return lookup;
  }
}
