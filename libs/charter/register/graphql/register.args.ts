import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { PageArgs } from '#companies';
import { CharterStatusEnum, CharterTierEnum } from '../../graphql/charter.enums.js';
import type { CharterStatus, CharterTier } from '../../status/membership-status.js';

@ArgsType()
export class CharterRegisterArgs extends PageArgs {
  @IsOptional()
  @MaxLength(200, { message: 'query must be at most 200 characters long' })
  @Field(() => String, {
    nullable: true,
    description: 'A company number in any spelling, or words of a name or their beginnings.',
  })
  query?: string | null;

  @Field(() => CharterTierEnum, { nullable: true })
  tier?: CharterTier | null;

  @IsOptional()
  @MaxLength(10, { message: 'sector must be at most 10 characters long' })
  @Field(() => String, {
    nullable: true,
    description: 'Activity code or the beginning of one, e.g. `43` for the division.',
  })
  sector?: string | null;

  @Field(() => CharterStatusEnum, { nullable: true, description: 'Every status when left out.' })
  status?: CharterStatus | null;
}
