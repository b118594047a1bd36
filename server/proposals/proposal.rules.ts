import { may, type Viewer } from "../access/viewer.ts";
import { ClientError, type FieldFault } from "../errors.ts";

/** Where a proposal stands. */
export const PROPOSAL_STATES = {
  OPEN: "It is being written.",
  SUBMITTED: "It waits for a review.",
  CHANGES_REQUESTED: "A reviewer asked for changes; it can be submitted again.",
  APPROVED: "It may be published as it is; a change of it takes the approval back.",
  PUBLISHED: "It is a part of the graph.",
  CLOSED: "It was given up.",
} as const;

/** One of the states. */
export type ProposalState = keyof typeof PROPOSAL_STATES;

/** What people do with a proposal. */
export const PROPOSAL_ACTIONS = {
  EDIT: "Add changes and take them out, and change the title and the description.",
  SUBMIT: "Ask for a review.",
  COMMENT: "Say something.",
  REQUEST_CHANGES: "Review it: ask for changes.",
  APPROVE: "Review it: approve it.",
  PUBLISH: "Make it a part of the graph.",
  CLOSE: "Give it up.",
} as const;

/** One of the actions. */
export type ProposalAction = keyof typeof PROPOSAL_ACTIONS;

/** What a reviewer decides. */
export const REVIEW_DECISIONS = {
  APPROVE: "It may be published.",
  REQUEST_CHANGES: "It has to be changed first.",
} as const;

/** One of the decisions. */
export type ReviewDecision = keyof typeof REVIEW_DECISIONS;

/** In which states each action is possible. */
const POSSIBLE: Readonly<Record<ProposalAction, readonly ProposalState[]>> = {
  EDIT: ["OPEN", "SUBMITTED", "CHANGES_REQUESTED", "APPROVED"],
  SUBMIT: ["OPEN", "CHANGES_REQUESTED"],
  COMMENT: ["OPEN", "SUBMITTED", "CHANGES_REQUESTED", "APPROVED", "PUBLISHED", "CLOSED"],
  REQUEST_CHANGES: ["SUBMITTED", "APPROVED"],
  APPROVE: ["SUBMITTED"],
  PUBLISH: ["APPROVED"],
  CLOSE: ["OPEN", "SUBMITTED", "CHANGES_REQUESTED", "APPROVED"],
};

/** What is an editor's to do; the rest is also for the contributors who wrote the proposal, and comments are for every contributor. */
const FOR_EDITORS: readonly ProposalAction[] = ["REQUEST_CHANGES", "APPROVE", "PUBLISH"];

/** What the rules look at. */
export interface ProposalStanding {
  readonly state: ProposalState;
  /** Everybody who put something into it, whoever began it first. */
  readonly authors: readonly { readonly id: string }[];
}

/** Why somebody may not do something with a proposal now; null where nothing is in the way. */
export function refusal(
  action: ProposalAction,
  { state, authors }: ProposalStanding,
  viewer: Viewer,
  selfApproval: boolean,
): ClientError | null {
  const isAuthor = authors.some(({ id }) => id === viewer.user?.id);
  if (!may(viewer, "CONTRIBUTOR")) return forbidden("This needs the permission CONTRIBUTOR.");
  if (FOR_EDITORS.includes(action) && !may(viewer, "EDITOR")) return forbidden("This needs the permission EDITOR.");
  if (action !== "COMMENT" && !isAuthor && !may(viewer, "EDITOR"))
    return forbidden("This is for those who wrote the proposal, and for the permission EDITOR.");
  if (!POSSIBLE[action].includes(state))
    return new ClientError("CONFLICT", `The proposal is ${state}: ${PROPOSAL_STATES[state]}`, { state });
  if (action === "APPROVE" && isAuthor && authors.length === 1 && !selfApproval)
    return forbidden("Who wrote a proposal alone cannot approve it: somebody else has to.");
  return null;
}

function forbidden(message: string): ClientError {
  return new ClientError("FORBIDDEN", message);
}

/** An approval is for what was looked at: a change afterwards asks for another one. All else goes on. */
export function stateAfterEdit(state: ProposalState): ProposalState {
  return state === "APPROVED" ? "SUBMITTED" : state;
}

/** Where a review leads. */
export function stateAfterReview(decision: ReviewDecision): ProposalState {
  return decision === "APPROVE" ? "APPROVED" : "CHANGES_REQUESTED";
}

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 10_000;

/** What is wrong with the title of a proposal. */
export function titleFaults(title: string): FieldFault[] {
  const length = title.trim().length;
  return length > 0 && length <= LONGEST_TITLE && !/\p{Cc}/u.test(title)
    ? []
    : [{ path: "title", message: `must be one line of 1 to ${LONGEST_TITLE} characters` }];
}

/** What is wrong with a longer text about a proposal. */
export function textFaults(path: string, text: string | null | undefined, isNeeded = false): FieldFault[] {
  const length = text?.trim().length ?? 0;
  if (isNeeded && length === 0) return [{ path, message: "must not be empty" }];
  return length <= LONGEST_TEXT ? [] : [{ path, message: `must have at most ${LONGEST_TEXT} characters` }];
}
