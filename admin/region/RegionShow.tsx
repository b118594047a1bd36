import { Button } from "@mui/material";
import { LinkBase } from "react-admin";
import { ConceptShow } from "../concept/ConceptShow.tsx";
import { listPath } from "../concept/conceptPath.ts";
import type { RegionDetailsFragment } from "../gql/graphql.ts";
import { Facts } from "../layout/Facts.tsx";
import type { PageSection } from "../layout/Section.tsx";

function regionSections({ code, currency }: RegionDetailsFragment): PageSection[] {
  const facts = [
    { name: "Code", value: code },
    { name: "Currency of pay", value: currency },
  ];
  return [{ anchor: "facts", title: "Code and currency", content: <Facts facts={facts} /> }];
}

/** Everything the graph says about a region. */
export function RegionShow() {
  return (
    <ConceptShow<RegionDetailsFragment>
      sections={regionSections}
      actions={(region) => (
        <Button component={LinkBase} to={listPath("roles", { region: region.slug })} variant="outlined">
          Roles with pay in {region.name}
        </Button>
      )}
    />
  );
}
