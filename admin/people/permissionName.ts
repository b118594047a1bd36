import type { Permission } from "../gql/graphql.ts";

/** What people may do, in words. */
export const permissionName = {
  VIEWER: "Viewer: reads",
  CONTRIBUTOR: "Contributor: proposes",
  EDITOR: "Editor: changes and reviews",
  ADMIN: "Administrator",
} as const satisfies Record<Permission, string>;

/** What an input offers. */
export const permissionChoices = Object.entries(permissionName).map(([id, name]) => ({ id, name }));
