import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ActivityScheme } from '../profile/company-profile.js';
import { ActivitySchemeEnum } from './company.enums.js';
import { LocalizedTextObject } from './localized-text.object.js';

@ObjectType('CodeLabel', { description: 'A code of an official nomenclature with its label.' })
export class CodeLabelObject {
  @Field(() => String)
  code!: string;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;
}

@ObjectType('Activity')
export class ActivityObject {
  @Field(() => String)
  code!: string;

  @Field(() => ActivitySchemeEnum)
  scheme!: ActivityScheme;

  @Field(() => LocalizedTextObject, { nullable: true })
  label!: LocalizedTextObject | null;
}

@ObjectType('SizeBand')
export class SizeBandObject {
  @Field(() => String)
  code!: string;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;

  @Field(() => Int, {
    nullable: true,
    description: 'Year that the band describes: two to three years old in France.',
  })
  year!: number | null;
}

@ObjectType('Address')
export class AddressObject {
  @Field(() => String, { nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true })
  locality!: string | null;

  @Field(() => String, { nullable: true, description: 'French département, e.g. `69`, `2A`, `974`.' })
  department!: string | null;
}

@ObjectType('EstablishmentCount')
export class EstablishmentCountObject {
  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  closed!: number;
}
