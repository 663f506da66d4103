export { drawCode, hashCode, isCode } from './claim-company/code.js';
export { CLAIM_CHANGED, type ClaimChanged } from './claims.events.js';
export { ClaimsModule } from './claims.module.js';
export { ClaimsReadModel } from './claims.read-model.js';
export { TellOrganisation } from './emails/tell-organisation.js';
export { ActorKindEnum } from './graphql/claim.enums.js';
export { LifeCycleStepObject } from './graphql/life-cycle-step.object.js';
export { IssueLetterCodes, type ClaimLetter } from './letters/issue-letter-codes.js';
export { isOpenMailProvider } from './policy/open-mail-providers.js';
