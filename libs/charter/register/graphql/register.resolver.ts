import { Args, Query, Resolver } from '@nestjs/graphql';
import { CompanyNumberArgs } from '#companies';
import { Public } from '#identity';
import { DomainError, parseCompanyNumber } from '#kernel';
import { CharterRegisterReadModel } from '../register.read-model.js';
import { CharterRegisterArgs } from './register.args.js';
import {
  CharterRegisterConnectionObject,
  CharterRegisterEntryObject,
  toRegisterConnection,
  toRegisterEntry,
} from './register.objects.js';

@Resolver()
export class CharterRegisterResolver {
  constructor(private readonly register: CharterRegisterReadModel) {}

  @Public()
  @Query(() => CharterRegisterConnectionObject, {
    description:
      'Who signed the charter, latest signature first, those who left or were excluded for a time.',
  })
  async charterRegister(@Args() args: CharterRegisterArgs): Promise<CharterRegisterConnectionObject> {
    const { first, after, ...filter } = args;
    return toRegisterConnection(await this.register.page(filter, first, after), after);
  }

  @Public()
  @Query(() => CharterRegisterEntryObject, {
    nullable: true,
    description: 'One company in the register; null when it is not in it.',
  })
  async charterMembership(
    @Args() { number, country }: CompanyNumberArgs,
  ): Promise<CharterRegisterEntryObject | null> {
    const parsed = parseCompanyNumber(number, country ?? undefined);
    if (!parsed.ok)
      throw new DomainError('INVALID_COMPANY_NUMBER', 'This is not a company number.', 'number');
    const entry = await this.register.entry(parsed.companyId);
    return entry && toRegisterEntry(entry);
  }
}
