import { Args, Query, Resolver } from '@nestjs/graphql';
import { LanguageEnum, Public } from '#identity';
import { Clock } from '#kernel';
import { CharterVersions } from '../versions/charter-versions.js';
import { CharterVersionObject, toCharterVersion } from './charter-version.object.js';

@Resolver()
export class CharterResolver {
  constructor(
    private readonly versions: CharterVersions,
    private readonly clock: Clock,
  ) {}

  @Public()
  @Query(() => CharterVersionObject, { description: 'The charter in force: what can be signed now.' })
  charter(
    @Args('language', { type: () => LanguageEnum, defaultValue: LanguageEnum.FR }) language: LanguageEnum,
  ): CharterVersionObject {
    return toCharterVersion(this.versions.on(this.clock.today()), language);
  }
}
