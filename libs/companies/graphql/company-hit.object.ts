import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CompanyId, Country } from '#kernel';
import type { CompanyStatus } from '../profile/company-profile.js';
import type { MatchKind } from '../search/company-hit.js';
import { ActivityObject, AddressObject } from './company-parts.objects.js';
import { CompanyStatusEnum, CountryEnum } from './company.enums.js';
import { declareEnum } from './declare-enum.js';

const MatchKindEnum = declareEnum<MatchKind>('MatchKind', {
  NUMBER: null,
  EXACT: null,
  PREFIX: null,
  WORDS: null,
  FUZZY: null,
});

@ObjectType('CompanyHit')
export class CompanyHitObject {
  @Field(() => ID)
  id!: CompanyId;

  @Field(() => CountryEnum)
  country!: Country;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  name!: string;

  @Field(() => CompanyStatusEnum)
  status!: CompanyStatus;

  @Field(() => ActivityObject, { nullable: true })
  activity!: ActivityObject | null;

  @Field(() => AddressObject, { nullable: true })
  address!: AddressObject | null;

  @Field(() => MatchKindEnum)
  match!: MatchKind;
}
