import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { Country } from '#kernel';
import { MAX_PAGE_SIZE, MAX_QUERY_LENGTH } from '../search/search-companies.js';
import { CountryEnum } from './company.enums.js';

const MAX_CODE_LENGTH = 40;
const MAX_CURSOR_LENGTH = 1000;

const atMost = (field: string, length: number) => ({
  message: `${field} must be at most ${length} characters long`,
});
const withinPage = (field: string) => ({ message: `${field} must be from 1 to ${MAX_PAGE_SIZE}` });

@InputType('CompanyFilter')
export class CompanyFilterInput {
  @Field(() => CountryEnum, { nullable: true })
  country?: Country | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only active companies. False: only ceased ones.',
  })
  active?: boolean | null;

  @IsOptional()
  @MaxLength(MAX_CODE_LENGTH, atMost('postcode', MAX_CODE_LENGTH))
  @Field(() => String, { nullable: true, description: 'French département or the beginning of a postcode.' })
  postcode?: string | null;

  @IsOptional()
  @MaxLength(MAX_CODE_LENGTH, atMost('activity', MAX_CODE_LENGTH))
  @Field(() => String, {
    nullable: true,
    description: 'Activity code or the beginning of one, e.g. `43` or `43.22A`.',
  })
  activity?: string | null;
}

@ArgsType()
export class SearchCompaniesArgs {
  @MaxLength(MAX_QUERY_LENGTH, atMost('query', MAX_QUERY_LENGTH))
  @Field(() => String)
  query!: string;

  @ValidateNested()
  @Type(() => CompanyFilterInput)
  @Field(() => CompanyFilterInput, { nullable: true })
  filter?: CompanyFilterInput | null;

  @Min(1, withinPage('first'))
  @Max(MAX_PAGE_SIZE, withinPage('first'))
  @Field(() => Int, { defaultValue: 20 })
  first!: number;

  @IsOptional()
  @MaxLength(MAX_CURSOR_LENGTH, atMost('after', MAX_CURSOR_LENGTH))
  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ArgsType()
export class SuggestCompaniesArgs {
  @MaxLength(MAX_QUERY_LENGTH, atMost('query', MAX_QUERY_LENGTH))
  @Field(() => String)
  query!: string;

  @Field(() => CountryEnum, { nullable: true })
  country?: Country | null;

  @Min(1, withinPage('limit'))
  @Max(MAX_PAGE_SIZE, withinPage('limit'))
  @Field(() => Int, { defaultValue: 8 })
  limit!: number;
}
