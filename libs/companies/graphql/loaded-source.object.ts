import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import type { Day, Source } from '#kernel';
import { SourceEnum } from './company.enums.js';
import { DayScalar } from './day.scalar.js';
import { LocalizedTextObject } from './localized-text.object.js';

@ObjectType('LoadedSource', { description: 'A register that was loaded into this database.' })
export class LoadedSourceObject {
  @Field(() => SourceEnum)
  source!: Source;

  @Field(() => LocalizedTextObject)
  sourceName!: LocalizedTextObject;

  @Field(() => DayScalar)
  sourceOn!: Day;

  @Field(() => GraphQLISODateTime)
  loadedAt!: Date;

  @Field(() => String)
  licence!: string;

  @Field(() => String)
  url!: string;
}
