import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CompanyId, Country } from '#kernel';
import type { CompanyCard } from '../cards/company-cards.read-model.js';
import type { CompanyStatus } from '../profile/company-profile.js';
import { ActivityObject, AddressObject, SizeBandObject } from './company-parts.objects.js';
import { CompanyStatusEnum, CountryEnum } from './company.enums.js';
import { toActivity, toAddress, toSizeBand } from './company.mapper.js';

@ObjectType('CompanyCard', { description: 'Enough of a company to name it in a list.' })
export class CompanyCardObject {
  @Field(() => ID)
  id!: CompanyId;

  @Field(() => CountryEnum)
  country!: Country;

  @Field(() => String)
  number!: string;

  @Field(() => String, { nullable: true, description: 'Null when the company opposed its diffusion.' })
  name!: string | null;

  @Field(() => CompanyStatusEnum)
  status!: CompanyStatus;

  @Field(() => ActivityObject, { nullable: true })
  activity!: ActivityObject | null;

  @Field(() => SizeBandObject, { nullable: true })
  size!: SizeBandObject | null;

  @Field(() => AddressObject, { nullable: true })
  address!: AddressObject | null;
}

export function toCompanyCard(card: CompanyCard): CompanyCardObject {
  const { companyId, country, number, name, status } = card;
  return {
    id: companyId,
    country,
    number,
    name,
    status,
    activity: toActivity(card),
    size: toSizeBand(card),
    address: toAddress(card),
  };
}
