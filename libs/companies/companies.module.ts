import { type DynamicModule, Module } from '@nestjs/common';
import { FindCompany } from './find-company/find-company.js';
import { AnswerCompanyNumber } from './graphql/answer-company-number.js';
import { GRAPHQL_PROVIDERS } from './graphql/graphql.providers.js';
import { LoadedSourcesReadModel } from './loaded-sources/loaded-sources.read-model.js';
import { CompaniesReadModel } from './profile/companies.read-model.js';
import { ConsultRegister } from './recherche-entreprises/consult-register.js';
import {
  LIVE_REGISTER_DEFAULTS,
  LIVE_REGISTER_OPTIONS,
  type LiveRegisterOptions,
} from './recherche-entreprises/live-register.options.js';
import { RechercheEntreprisesClient } from './recherche-entreprises/recherche-entreprises.client.js';
import { RegisterStore } from './recherche-entreprises/register-store.js';
import { SEARCH_PROVIDERS } from './search/search.providers.js';

export interface CompaniesOptions {
  /** What differs from the defaults of the live register, e.g. `{ isEnabled: false }`. */
  readonly liveRegister?: Partial<LiveRegisterOptions>;
}

/** Public companies: what registers say of them, found by number or by name. Needs a `Clock` and a `Database` in the application. */
@Module({})
export class CompaniesModule {
  static forRoot({ liveRegister }: CompaniesOptions = {}): DynamicModule {
    return {
      module: CompaniesModule,
      providers: [
        { provide: LIVE_REGISTER_OPTIONS, useValue: { ...LIVE_REGISTER_DEFAULTS, ...liveRegister } },
        CompaniesReadModel,
        LoadedSourcesReadModel,
        FindCompany,
        ConsultRegister,
        RechercheEntreprisesClient,
        RegisterStore,
        ...SEARCH_PROVIDERS,
        ...GRAPHQL_PROVIDERS,
      ],
      exports: [CompaniesReadModel, LoadedSourcesReadModel, FindCompany, AnswerCompanyNumber],
    };
  }
}
