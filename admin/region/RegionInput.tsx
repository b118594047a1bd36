import { SelectInput } from "react-admin";
import { useAnswer } from "../data/useAnswer.ts";
import { RegionsDocument } from "../gql/graphql.ts";

/** The region whose pay a list shows, filters and sorts by. */
export function RegionInput({ source, label }: { source: string; label: string }) {
  const { data, isPending } = useAnswer(RegionsDocument, {});
  const choices =
    data?.regions.map((region) => ({ id: region.slug, name: `${region.name} (${region.currency})` })) ?? [];
  return (
    <SelectInput source={source} label={label} choices={choices} isPending={isPending} emptyText="The usual region" />
  );
}
