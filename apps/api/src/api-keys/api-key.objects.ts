import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar, declareEnum, UserErrorObject } from '#companies';
import type { ApiKeyScope } from '#identity';
import type { Day } from '#kernel';

export type ApiKeyState = 'LIVE' | 'ENDED' | 'REVOKED';

const ApiKeyScopeEnum = declareEnum<ApiKeyScope>(
  'ApiKeyScope',
  {
    PUBLIC: 'What anybody may read, with an allowance of its own.',
    ORGANISATION: 'Besides, what a viewer of the organisation reads: its ratings, notices, imports.',
  },
  'What a key opens. None writes.',
);

const ApiKeyStateEnum = declareEnum<ApiKeyState>('ApiKeyState', {
  LIVE: null,
  ENDED: 'Its term is over.',
  REVOKED: 'Ended by an owner.',
});

@ObjectType('ApiKey', {
  description: 'Lets a program of the organisation ask. Its token is never shown again.',
})
export class ApiKeyObject {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ApiKeyScopeEnum)
  scope!: ApiKeyScope;

  @Field(() => ApiKeyStateEnum)
  state!: ApiKeyState;

  @Field(() => String, { description: 'The first characters of the token, to tell keys apart.' })
  prefix!: string;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who made it; null when that account is gone.',
  })
  createdBy!: string | null;

  @Field(() => GraphQLISODateTime)
  expiresAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  revokedAt!: Date | null;

  @Field(() => DayScalar, { nullable: true, description: 'Null when it was never used.' })
  lastUsedOn!: Day | null;

  @Field(() => Int, { description: 'Since midnight, UTC; some seconds late.' })
  requestsToday!: number;
}

@ObjectType('ApiKeyRules', { description: 'What holds for the keys of every organisation.' })
export class ApiKeyRulesObject {
  @Field(() => Int, { description: 'Characters of a name.' })
  longestName!: number;

  @Field(() => [Int], { description: 'Days that a key may be good for.' })
  termsInDays!: readonly number[];

  @Field(() => Int, { description: 'Keys that are good at the same time.' })
  mostLive!: number;

  @Field(() => Int, { description: 'Requests of one key in a minute.' })
  requestsPerMinute!: number;

  @Field(() => Int, { description: 'Requests of one key from midnight to midnight, UTC.' })
  requestsPerDay!: number;
}

@ObjectType('MyApiKeys')
export class MyApiKeysObject {
  @Field(() => [ApiKeyObject], { description: 'Those that are good first, then those that ended lately.' })
  keys!: readonly ApiKeyObject[];

  @Field(() => ApiKeyRulesObject)
  rules!: ApiKeyRulesObject;
}

@InputType('CreateApiKeyInput')
export class CreateApiKeyInput {
  @Field(() => String, { description: 'For people: which program uses it.' })
  name!: string;

  @Field(() => ApiKeyScopeEnum)
  scope!: ApiKeyScope;

  @Field(() => Int, { description: 'One of the terms of `ApiKeyRules`.' })
  days!: number;
}

@ObjectType('ApiKeyCreated')
export class ApiKeyCreatedObject {
  @Field(() => String, { description: 'Shown this once: goodpayer keeps only its hash.' })
  token!: string;

  @Field(() => ApiKeyObject)
  key!: ApiKeyObject;
}

@ObjectType('ApiKeyRefusedError', {
  implements: () => UserErrorObject,
  description: 'Returned when a key cannot be made or revoked; `code` says why.',
})
export class ApiKeyRefusedErrorObject extends UserErrorObject {}

export const CreateApiKeyResult = createUnionType({
  name: 'CreateApiKeyResult',
  types: () => [ApiKeyCreatedObject, ApiKeyRefusedErrorObject] as const,
});

export const RevokeApiKeyResult = createUnionType({
  name: 'RevokeApiKeyResult',
  types: () => [ApiKeyObject, ApiKeyRefusedErrorObject] as const,
});
