import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAnswer } from "../data/useAnswer.ts";
import { CommunityNamesDocument, FamilyNamesDocument } from "../gql/graphql.ts";
import { askCommunities } from "./asking.ts";
import type { Grouping } from "./groups.ts";
import type { ColorBy } from "./measures.ts";
import type { PictureNode } from "./picture.ts";

const none: ReadonlyMap<string, string> = new Map();

/** What colors stand for, with the names it takes. Communities are asked for only where they are to be seen. */
export function useGrouping(by: ColorBy, nodes: readonly PictureNode[], asOf: number | undefined): Grouping {
  const enabled = by === "community";
  const families = useAnswer(FamilyNamesDocument, {}).data;
  const named = useAnswer(CommunityNamesDocument, {}, { enabled, asOf }).data;
  const ids = useMemo(() => nodes.map(({ id }) => id), [nodes]);
  const { data: communities = none } = useQuery({
    queryKey: ["communities", ids, asOf ?? "now"],
    queryFn: () => askCommunities(ids, asOf),
    enabled: enabled && ids.length > 0,
  });
  return useMemo(() => {
    const all = [...(families?.roleFamilies ?? []), ...(named?.ofRoles ?? []), ...(named?.ofSkills ?? [])];
    return { by, communities, names: new Map(all.map(({ id, name }) => [id, name])) };
  }, [by, families, named, communities]);
}
