import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextObject } from '#companies';

@ObjectType('AttackCost', {
  description:
    'How hard this score is to manipulate: verified accomplices with forged documents that it takes to move it by about one grade.',
})
export class AttackCostObject {
  @Field(() => Float, { description: 'The move that is meant, in points.' })
  points!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Null: more than anyone can gather, or no such move is left.',
  })
  toRaise!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Null: more than anyone can gather, or no such move is left.',
  })
  toLower!: number | null;

  @Field(() => LocalizedTextObject, { description: 'The same in plain words.' })
  explanation!: LocalizedTextObject;
}
