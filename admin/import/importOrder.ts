import { ImportPolicy, type ImportRunItemFragment, MissingPolicy } from "../gql/graphql.ts";

/** What is to be imported, and how. */
export interface ImportOrder {
  readonly folder: string;
  readonly format: string;
  readonly version: string;
  readonly without: readonly string[];
  readonly conflicts: ImportPolicy;
  readonly missing: MissingPolicy;
}

/** The words for whose value stays. */
export const policyNames: Readonly<Record<ImportPolicy, string>> = {
  [ImportPolicy.KeepOurs]: "Keep what was edited here",
  [ImportPolicy.TakeTheirs]: "Take the source's value",
  [ImportPolicy.Ask]: "Apply nothing until each is decided",
};

/** The words for what becomes of what a source no longer has. */
export const missingNames: Readonly<Record<MissingPolicy, string>> = {
  [MissingPolicy.DeprecateFew]: "Deprecate it, unless it is more than a tenth",
  [MissingPolicy.Deprecate]: "Deprecate it, however much it is",
  [MissingPolicy.Keep]: "Keep it as it is",
};

/** What a form starts with. */
export function firstOrder(folder: string, format: string): ImportOrder {
  return {
    folder,
    format,
    version: "",
    without: [],
    conflicts: ImportPolicy.KeepOurs,
    missing: MissingPolicy.DeprecateFew,
  };
}

/** What a run was started with: the same can be asked for again, or applied. */
export function orderOf({
  folder,
  format,
  givenVersion,
  without,
  conflicts,
  missing,
}: ImportRunItemFragment): ImportOrder {
  return { folder, format, version: givenVersion ?? "", without, conflicts, missing };
}

/** What a person decided of what a dry run found: by the keys of its report. */
export interface ImportDecisions {
  readonly matches: Readonly<Record<string, string | null>>;
  readonly conflicts: Readonly<Record<string, "ours" | "theirs">>;
}

export const undecided: ImportDecisions = { matches: {}, conflicts: {} };

/** The variables that start an import. */
export function orderVariables(order: ImportOrder, apply: boolean, decisions: ImportDecisions) {
  const { version, without, ...rest } = order;
  return { ...rest, apply, version: version.trim() || null, without: [...without], decisions };
}
