import { type DynamicModule, Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '#jobs';
import { DeliveryLog } from '#notifications';
import { Database } from '#persistence';
import { Accounts } from './accounts.js';
import { ApiKeysReadModel } from './api-keys/api-keys.read-model.js';
import { CountApiRequests } from './api-keys/count-requests/count-api-requests.js';
import { CreateApiKey } from './api-keys/create-api-key/create-api-key.js';
import { FindApiKey } from './api-keys/find-api-key/find-api-key.js';
import { RevokeApiKey } from './api-keys/revoke-api-key/revoke-api-key.js';
import { AccountsReadModel } from './accounts.read-model.js';
import { AccountEmails } from './emails/account-emails.js';
import { ExportMyData } from './export-my-data/export-my-data.js';
import { MyDataController } from './export-my-data/my-data.controller.js';
import { forgetOldSignIns } from './forget-sign-ins/forget-old-sign-ins.js';
import { IdentityProviderResolver } from './graphql/identity-provider.resolver.js';
import { ViewerResolver } from './graphql/viewer.resolver.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { accountParts } from './personal-data/account-parts.js';
import { PersonalData } from './personal-data/personal-data.js';
import { ProvedCompanyNumber } from './openid/proved-company-number.js';
import { CreateOrganisation } from './organisations/create-organisation.js';
import { OrganisationSignsReadModel } from './organisations/organisation-signs.js';
import { OrganisationsReadModel } from './organisations/organisations.read-model.js';

const SHARED = [
  Accounts,
  AccountsReadModel,
  ApiKeysReadModel,
  CountApiRequests,
  CreateApiKey,
  CreateOrganisation,
  FindApiKey,
  OrganisationSignsReadModel,
  OrganisationsReadModel,
  PersonalData,
  ProvedCompanyNumber,
  RevokeApiKey,
];

/** Accounts, organisations, roles, and who may do what. Needs a `Database` and the jobs in the application. */
@Global()
@Module({})
export class IdentityModule implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(JobRegistry) private readonly jobs: JobRegistry,
    @Inject(DeliveryLog) private readonly emails: DeliveryLog,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  static forRoot(options: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [MyDataController],
      providers: [
        { provide: IDENTITY_OPTIONS, useValue: options },
        AccountEmails,
        ExportMyData,
        IdentityProviderResolver,
        ViewerResolver,
        ...SHARED,
      ],
      exports: [IDENTITY_OPTIONS, ...SHARED],
    };
  }

  onModuleInit(): void {
    for (const part of accountParts(this.database, this.emails)) this.data.register(part);
    this.jobs.addSchedule({
      name: 'ForgetOldSignIns',
      cron: '45 3 * * *',
      timeZone: 'Europe/Paris',
      run: () => forgetOldSignIns(this.database),
    });
  }
}
