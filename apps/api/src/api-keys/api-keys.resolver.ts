import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Allow,
  API_KEY_POLICY,
  ApiKeysReadModel,
  CreateApiKey,
  CurrentMembership,
  CurrentViewer,
  IDENTITY_OPTIONS,
  RevokeApiKey,
  type IdentityOptions,
  type Membership,
  type Viewer,
} from '#identity';
import { Clock } from '#kernel';
import { orKeyRefusal, toApiKey } from './api-key.mapper.js';
import {
  ApiKeyCreatedObject,
  CreateApiKeyInput,
  CreateApiKeyResult,
  MyApiKeysObject,
  RevokeApiKeyResult,
  type ApiKeyObject,
} from './api-key.objects.js';

/** The keys of an organisation, for its owners. It stands here because libs/identity knows no refusals of the API. */
@Resolver()
export class ApiKeysResolver {
  constructor(
    private readonly keys: ApiKeysReadModel,
    private readonly create: CreateApiKey,
    private readonly revoke: RevokeApiKey,
    private readonly clock: Clock,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  @Allow('OWNER')
  @Query(() => MyApiKeysObject, { description: 'The keys of my organisation, and what holds for all keys.' })
  async myApiKeys(@CurrentMembership() { organisationId }: Membership): Promise<MyApiKeysObject> {
    const keys = await this.keys.ofOrganisation(organisationId);
    const now = this.clock.now();
    return {
      keys: keys.map((key) => toApiKey(key, now)),
      rules: { ...API_KEY_POLICY, ...this.options.apiKeys },
    };
  }

  @Allow('OWNER')
  @Mutation(() => CreateApiKeyResult, {
    description: 'Makes a key for a program of my organisation; all owners are told by e-mail.',
  })
  createApiKey(
    @CurrentViewer() { accountId }: Viewer,
    @CurrentMembership() { organisationId }: Membership,
    @Args('input') input: CreateApiKeyInput,
  ): Promise<typeof CreateApiKeyResult> {
    const made = this.create.execute({ ...input, accountId, organisationId });
    return orKeyRefusal(
      made.then(async ({ keyId, token }) =>
        Object.assign(new ApiKeyCreatedObject(), { token, key: await this.read(keyId) }),
      ),
    );
  }

  @Allow('OWNER')
  @Mutation(() => RevokeApiKeyResult, {
    description: 'Ends a key for good: at once here, within ten seconds on all machines.',
  })
  revokeApiKey(
    @CurrentViewer() { accountId }: Viewer,
    @CurrentMembership() { organisationId }: Membership,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<typeof RevokeApiKeyResult> {
    const revoked = this.revoke.execute({ keyId: id, accountId, organisationId });
    return orKeyRefusal(revoked.then(() => this.read(id)));
  }

  private async read(keyId: string): Promise<ApiKeyObject> {
    return toApiKey((await this.keys.key(keyId))!, this.clock.now());
  }
}
