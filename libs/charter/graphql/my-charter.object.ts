import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextObject } from '#companies';
import type { SigningRecord } from '../store/signing-record.js';
import { CharterMembershipObject } from './charter-membership.object.js';

@ObjectType('CharterSigning', { description: 'A signature that waits for the code sent by e-mail.' })
export class CharterSigningObject {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  signatoryName!: string;

  @Field(() => String)
  signatoryRole!: string;

  @Field(() => GraphQLISODateTime, { description: 'Until then the code is good.' })
  expiresAt!: Date;

  @Field(() => Int, { description: 'Codes that may still be tried.' })
  attemptsLeft!: number;
}

@ObjectType('SigningObstacle', { description: 'Why my organisation cannot sign the charter now.' })
export class SigningObstacleObject {
  @Field(() => String, { description: 'Stable, for programs, e.g. `CLAIM_REQUIRED` or `ALREADY_SIGNED`.' })
  code!: string;

  @Field(() => LocalizedTextObject)
  message!: LocalizedTextObject;
}

@ObjectType('MyCharter', {
  description: 'What my organisation signed for its company, and whether it can sign now.',
})
export class MyCharterObject {
  @Field(() => CharterMembershipObject, {
    nullable: true,
    description: 'The membership that goes on, or else the last one. Null when nothing was ever signed.',
  })
  membership!: CharterMembershipObject | null;

  @Field(() => SigningObstacleObject, {
    nullable: true,
    description: 'Null when it can sign: for the first time, a new version, or another term.',
  })
  obstacle!: SigningObstacleObject | null;

  @Field(() => CharterSigningObject, {
    nullable: true,
    description: 'What I began to sign and can still confirm.',
  })
  signing!: CharterSigningObject | null;
}

export function toCharterSigning(signing: SigningRecord): CharterSigningObject {
  const { id, signatoryName, signatoryRole, expiresAt, attemptsLeft } = signing;
  return Object.assign(new CharterSigningObject(), {
    id,
    signatoryName,
    signatoryRole,
    expiresAt,
    attemptsLeft,
  });
}
