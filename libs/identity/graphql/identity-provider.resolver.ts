import { Inject } from '@nestjs/common';
import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../access/access.decorators.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';

@ObjectType('IdentityProvider', { description: 'A provider of OpenID Connect that people can sign in with.' })
export class IdentityProviderObject {
  @Field({ description: 'What people know it by, for the button.' })
  name!: string;
}

@Resolver()
export class IdentityProviderResolver {
  constructor(@Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions) {}

  @Public()
  @Query(() => IdentityProviderObject, {
    nullable: true,
    description: 'Who else may vouch for people at sign-in; null when the operator has set up nobody.',
  })
  identityProvider(): IdentityProviderObject | null {
    return this.options.openId && { name: this.options.openId.name };
  }
}
