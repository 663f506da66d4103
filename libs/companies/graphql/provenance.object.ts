import { Field, ObjectType } from '@nestjs/graphql';
import type { Day, Source } from '#kernel';
import { SourceEnum } from './company.enums.js';
import { DayScalar } from './day.scalar.js';
import { LocalizedTextObject } from './localized-text.object.js';

@ObjectType('Provenance', { description: 'Where a fact comes from.' })
export class ProvenanceObject {
  @Field(() => SourceEnum)
  source!: Source;

  @Field(() => LocalizedTextObject)
  sourceName!: LocalizedTextObject;

  @Field(() => DayScalar, { description: 'Day on which the source stated the fact.' })
  sourceOn!: Day;

  @Field(() => String)
  recordId!: string;

  @Field(() => String, { nullable: true })
  url!: string | null;
}

@ObjectType('UnavailableSource', { description: 'A register that did not answer.' })
export class UnavailableSourceObject {
  @Field(() => SourceEnum)
  source!: Source;

  @Field(() => LocalizedTextObject)
  sourceName!: LocalizedTextObject;

  @Field(() => LocalizedTextObject)
  message!: LocalizedTextObject;
}
