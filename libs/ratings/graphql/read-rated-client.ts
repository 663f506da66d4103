import { Injectable } from '@nestjs/common';
import {
  AnswerCompanyNumber,
  CompanyNotDisclosedErrorObject,
  UserErrorObject,
  type CompanyRefusal,
} from '#companies';
import type { CompanyId } from '#kernel';
import { naturalPerson } from '../refusals/refuse.js';
import type { CompanyNumberInput } from './rating.inputs.js';

/** From the number that a member typed to the company that it rates, or to why it cannot be rated. */
@Injectable()
export class ReadRatedClient {
  constructor(private readonly companies: AnswerCompanyNumber) {}

  /** @throws RatingRefusal `NaturalPersonError` */
  async execute(client: CompanyNumberInput): Promise<CompanyId | CompanyRefusal> {
    const answer = await this.companies.execute(client, {});
    if (answer instanceof CompanyNotDisclosedErrorObject) throw naturalPerson();
    return answer instanceof UserErrorObject ? answer : answer.profile.identity.companyId;
  }
}
