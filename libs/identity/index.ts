export { AccessGuard } from './access/access.guard.js';
export { ACCESS, Allow, Public } from './access/access.decorators.js';
export type { AccessRule } from './access/access-rule.js';
export { CurrentMembership, CurrentViewer } from './access/current-viewer.js';
export { memberOf, type Member } from './access/member.js';
export type { MemberRole, Membership, Viewer } from './access/viewer.js';
export { Accounts } from './accounts.js';
export { API_KEY_POLICY } from './api-keys/api-key-policy.js';
export { ApiKeyRefusal } from './api-keys/api-key-refusal.js';
export type { ApiKeyScope } from './api-keys/api-key.js';
export { ApiKeysReadModel, type ListedApiKey } from './api-keys/api-keys.read-model.js';
export { CountApiRequests, type DailyQuota } from './api-keys/count-requests/count-api-requests.js';
export { CreateApiKey } from './api-keys/create-api-key/create-api-key.js';
export { FindApiKey } from './api-keys/find-api-key/find-api-key.js';
export { RevokeApiKey } from './api-keys/revoke-api-key/revoke-api-key.js';
export { AccountsReadModel, type AccountContact } from './accounts.read-model.js';
export { CLIENT_ADDRESS_HEADER } from './auth/client-address.js';
export { IdentityModule } from './identity.module.js';
export {
  IDENTITY_OPTIONS,
  type ApiKeyAllowance,
  type IdentityOptions,
  type OpenIdOptions,
} from './identity.options.js';
export { LanguageEnum } from './graphql/viewer.objects.js';
export { Moderators } from './moderators/moderators.js';
export { PersonalData, type PersonalDataPart, type Person } from './personal-data/personal-data.js';
export { ProvedCompanyNumber, type CompanyNumberProof } from './openid/proved-company-number.js';
export { CreateOrganisation, type CreateOrganisationCommand } from './organisations/create-organisation.js';
export { OrganisationRefusal } from './organisations/organisation-refusal.js';
export { OrganisationSignsReadModel, type OrganisationSigns } from './organisations/organisation-signs.js';
export {
  OrganisationsReadModel,
  type Contact,
  type NamedMembership,
  type Organisation,
} from './organisations/organisations.read-model.js';
