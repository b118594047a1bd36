import type { ProposalState } from "../gql/graphql.ts";

/** Where a proposal stands, in words. */
export const stateWords = {
  OPEN: "in the making",
  SUBMITTED: "to be reviewed",
  CHANGES_REQUESTED: "changes asked for",
  APPROVED: "approved",
  PUBLISHED: "published",
  CLOSED: "closed",
} as const satisfies Record<ProposalState, string>;

/** The colour of the chip that says so. */
export const stateColors = {
  OPEN: "default",
  SUBMITTED: "warning",
  CHANGES_REQUESTED: "secondary",
  APPROVED: "success",
  PUBLISHED: "primary",
  CLOSED: "default",
} as const satisfies Record<ProposalState, string>;

/** The address of the page of a proposal. */
export function proposalPath({ id }: { readonly id: string }): string {
  return `/proposals/${encodeURIComponent(id)}`;
}
