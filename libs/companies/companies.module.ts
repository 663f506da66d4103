import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '#jobs';
import { CompanyCardsReadModel } from './cards/company-cards.read-model.js';
import { FindCompany } from './find-company/find-company.js';
import { AnswerCompanyNumber } from './graphql/answer-company-number.js';
import { GRAPHQL_PROVIDERS } from './graphql/graphql.providers.js';
import { LoadedSourcesReadModel } from './loaded-sources/loaded-sources.read-model.js';
import { CompaniesReadModel } from './profile/companies.read-model.js';
import { PurgeEndedSanctionsJob } from './purge-ended-sanctions/purge-ended-sanctions.job.js';
import { PurgeEndedSanctions } from './purge-ended-sanctions/purge-ended-sanctions.js';
import { ConsultRegister } from './recherche-entreprises/consult-register.js';
import {
  LIVE_REGISTER_DEFAULTS,
  LIVE_REGISTER_OPTIONS,
  type LiveRegisterOptions,
} from './recherche-entreprises/live-register.options.js';
import { RechercheEntreprisesClient } from './recherche-entreprises/recherche-entreprises.client.js';
import { RegisterStore } from './recherche-entreprises/register-store.js';
import { SearchCompanies } from './search/search-companies.js';
import { SEARCH_PROVIDERS } from './search/search.providers.js';

export interface CompaniesOptions {
  /** What differs from the defaults of the live register, e.g. `{ isEnabled: false }`. */
  readonly liveRegister?: Partial<LiveRegisterOptions>;
}

/** Public companies: what registers say of them, found by number or by name. Needs a `Clock`, a `Database` and the jobs in the application. */
@Module({})
export class CompaniesModule implements OnModuleInit {
  static forRoot({ liveRegister }: CompaniesOptions = {}): DynamicModule {
    return {
      module: CompaniesModule,
      providers: [
        { provide: LIVE_REGISTER_OPTIONS, useValue: { ...LIVE_REGISTER_DEFAULTS, ...liveRegister } },
        CompaniesReadModel,
        CompanyCardsReadModel,
        LoadedSourcesReadModel,
        FindCompany,
        ConsultRegister,
        RechercheEntreprisesClient,
        RegisterStore,
        PurgeEndedSanctions,
        PurgeEndedSanctionsJob,
        ...SEARCH_PROVIDERS,
        ...GRAPHQL_PROVIDERS,
      ],
      exports: [
        CompaniesReadModel,
        CompanyCardsReadModel,
        LoadedSourcesReadModel,
        FindCompany,
        AnswerCompanyNumber,
        SearchCompanies,
      ],
    };
  }

  constructor(
    private readonly jobs: JobRegistry,
    private readonly purge: PurgeEndedSanctionsJob,
  ) {}

  onModuleInit(): void {
    this.jobs.addSchedule(this.purge);
  }
}
