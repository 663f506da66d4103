import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '#identity';
import { sourceName } from '../labels/source-name.js';
import { LoadedSourcesReadModel } from '../loaded-sources/loaded-sources.read-model.js';
import { LoadedSourceObject } from './loaded-source.object.js';

@Resolver()
export class LoadedSourcesResolver {
  constructor(private readonly sources: LoadedSourcesReadModel) {}

  @Public()
  @Query(() => [LoadedSourceObject], { description: 'What this database was made from, and when.' })
  async loadedSources(): Promise<LoadedSourceObject[]> {
    return (await this.sources.all()).map((loaded) => ({ ...loaded, sourceName: sourceName(loaded.source) }));
  }
}
