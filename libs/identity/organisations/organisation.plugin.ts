import { organization } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { ORGANISATION_TABLES } from '../auth/tables.js';
import { refuse } from '../auth/refuse.js';
import { readerOf } from '../emails/reader.js';
import type { AccountEmails } from '../emails/account-emails.js';

/** Seven days: long enough for a holiday, short enough that a forgotten invitation opens nothing. */
const INVITATION_SECONDS = 7 * 24 * 3600;
const MAX_MEMBERS = 200;

const control = createAccessControl({ member: ['update', 'delete'], invitation: ['create', 'cancel'] });
const nothing = control.newRole({ member: [], invitation: [] });
const ROLES = {
  owner: control.newRole({ member: ['update', 'delete'], invitation: ['create', 'cancel'] }),
  accountant: nothing,
  viewer: nothing,
};

/** The library's own roles stay known to it beside ours, and it lets one member have several. */
function assertOneOfOurRoles(role: string): void {
  if (!Object.hasOwn(ROLES, role))
    refuse('BAD_REQUEST', 'ROLE_NOT_FOUND', 'A role is owner, accountant or viewer.');
}

/**
 * Members, roles and invitations of organisations. What a role may do to payment experiences is said by `@Allow`; here
 * only who may change the people of an organisation: its owners.
 */
export function organisations(emails: AccountEmails) {
  return organization({
    allowUserToCreateOrganization: false,
    disableOrganizationDeletion: true,
    ac: control,
    roles: ROLES,
    creatorRole: 'owner',
    membershipLimit: MAX_MEMBERS,
    invitationExpiresIn: INVITATION_SECONDS,
    cancelPendingInvitationsOnReInvite: true,
    requireEmailVerificationOnInvitation: true,
    schema: ORGANISATION_TABLES,
    organizationHooks: {
      beforeCreateInvitation: async ({ invitation }) => assertOneOfOurRoles(invitation.role),
      beforeUpdateMemberRole: async ({ newRole }) => assertOneOfOurRoles(newRole),
    },
    sendInvitationEmail: ({ id, email, organization: { name }, inviter: { user } }) =>
      emails.invitation({
        invitationId: id,
        email,
        organisationName: name,
        inviter: readerOf(user),
      }),
  });
}
