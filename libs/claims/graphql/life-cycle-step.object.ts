import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import type { ActorKind } from '#audit';
import { LocalizedTextObject } from '#companies';
import { ActorKindEnum } from './claim.enums.js';

@ObjectType('LifeCycleStep', {
  description: 'One step, from the audit log: what happened, when, by which side.',
})
export class LifeCycleStepObject {
  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String, { description: 'Stable, for programs.' })
  action!: string;

  @Field(() => ActorKindEnum)
  actor!: ActorKind;

  @Field(() => LocalizedTextObject)
  label!: LocalizedTextObject;
}
