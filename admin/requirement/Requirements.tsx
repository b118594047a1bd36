import type { RequirementItemFragment } from "../gql/graphql.ts";
import { RequirementGrid } from "./RequirementGrid.tsx";
import { RequirementList } from "./RequirementList.tsx";

interface Props {
  /** The id of the role, level or specialization. */
  readonly holder: string;
  readonly requirements: { readonly totalCount: number; readonly edges: readonly RequirementItemFragment[] };
  readonly mayEdit: boolean;
  /** Slug of the role, where the list of skills can show the rest. */
  readonly role?: string;
}

/** Requirements to read, or for editors to change. */
export function Requirements({ holder, mayEdit, ...list }: Props) {
  return mayEdit ? <RequirementGrid holder={holder} /> : <RequirementList {...list} />;
}
