import { useState } from "react";
import type { RequirementRowFragment } from "../gql/graphql.ts";

/** Rows in the order in which they were first seen: a row one changes must not move away under the pointer. New ones come last. */
export function useSteadyOrder(rows: readonly RequirementRowFragment[]): RequirementRowFragment[] {
  const [order, setOrder] = useState<readonly string[]>([]);
  const seen = new Set(order);
  const unseen = rows.map(({ node }) => node.id).filter((id) => !seen.has(id));
  if (unseen.length > 0) setOrder([...order, ...unseen]);
  const place = new Map([...order, ...unseen].map((id, index) => [id, index]));
  return rows.toSorted((one, other) => (place.get(one.node.id) ?? 0) - (place.get(other.node.id) ?? 0));
}
