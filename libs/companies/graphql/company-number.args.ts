import { ArgsType, Field } from '@nestjs/graphql';
import type { Country } from '#kernel';
import { CountryEnum } from './company.enums.js';

/** Any text is accepted as a number: what is wrong with it is told as data, not as an error. */
@ArgsType()
export class CompanyNumberArgs {
  @Field(() => String)
  number!: string;

  @Field(() => CountryEnum, { nullable: true })
  country?: Country | null;
}
