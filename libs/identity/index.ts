export { AccessGuard } from './access/access.guard.js';
export { ACCESS, Allow, Public } from './access/access.decorators.js';
export type { AccessRule } from './access/access-rule.js';
export { CurrentMembership, CurrentViewer } from './access/current-viewer.js';
export type { MemberRole, Membership, Viewer } from './access/viewer.js';
