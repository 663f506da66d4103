import { Args, Query, Resolver } from '@nestjs/graphql';
import { AnswerCompanyNumber, UserErrorObject, type CompanyRefusal } from '#companies';
import { Public } from '#identity';
import { DomainError } from '#kernel';
import { AskWhatIf } from '../../what-if/ask-what-if.js';
import { ScoreWhatIfArgs } from './score-what-if.args.js';
import { ScoreWhatIfObject } from './score-what-if.object.js';
import { BadSuppositionErrorObject, ScoreWhatIfResult } from './score-what-if.union.js';

@Resolver()
export class ScoreWhatIfResolver {
  constructor(
    private readonly companies: AnswerCompanyNumber,
    private readonly whatIf: AskWhatIf,
  ) {}

  @Public()
  @Query(() => ScoreWhatIfResult, {
    complexity: 500,
    description:
      'What the score would be, should this happen: the same code as the published score. Nothing is stored.',
  })
  async scoreWhatIf(
    @Args() { suppose, asOf, ...company }: ScoreWhatIfArgs,
  ): Promise<ScoreWhatIfObject | BadSuppositionErrorObject | CompanyRefusal> {
    const found = await this.companies.execute(company, {});
    if (found instanceof UserErrorObject) return found;
    const answer = await this.whatIf.execute(found.profile.identity.companyId, { asOf, ...suppose });
    if (!answer) throw new DomainError('COMPANY_WITHDRAWN', 'This company may no longer be shown.', 'number');
    const { kind, ...shown } = answer;
    return Object.assign(
      kind === 'ANSWERED' ? new ScoreWhatIfObject() : new BadSuppositionErrorObject(),
      shown,
    );
  }
}
