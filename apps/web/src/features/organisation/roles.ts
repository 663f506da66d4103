/** As the API of accounts writes them; the GraphQL API writes them in capitals. */
export const ROLES = ['viewer', 'accountant', 'owner'] as const;
export type Role = (typeof ROLES)[number];

export function roleKey(role: Role): Uppercase<Role> {
  return role.toUpperCase() as Uppercase<Role>;
}
