import { Button, Stack } from "@mui/material";
import { useState } from "react";
import { usePermissions } from "react-admin";
import { MergeConcepts } from "../concept/MergeConcepts.tsx";
import { type FindingItemFragment, type Permission, QualityRule, RemoveWaiverDocument } from "../gql/graphql.ts";
import { useQualityChange } from "./useQualityChange.ts";
import { WaiveDialog } from "./WaiveDialog.tsx";

const mergeable: readonly QualityRule[] = [QualityRule.NearDuplicate, QualityRule.SameName];

/** What editors can do about a finding right here. */
export function FindingActions({ finding }: { finding: FindingItemFragment }) {
  const { permissions } = usePermissions<Permission | null>();
  const [asking, setAsking] = useState<"waive" | "merge" | null>(null);
  const { change, busy } = useQualityChange(RemoveWaiverDocument, "The finding counts again.");
  if (permissions !== "EDITOR" && permissions !== "ADMIN") return null;
  const close = () => setAsking(null);
  return (
    <Stack direction="row" spacing={1} className="screen-only">
      {mergeable.includes(finding.rule) ? (
        <Button size="small" variant="outlined" onClick={() => setAsking("merge")}>
          Merge …
        </Button>
      ) : null}
      {finding.waiver ? (
        <Button size="small" disabled={busy} onClick={() => change({ id: finding.id })}>
          Remove the waiver
        </Button>
      ) : (
        <Button size="small" onClick={() => setAsking("waive")}>
          Waive …
        </Button>
      )}
      {asking === "waive" ? <WaiveDialog finding={finding} onClose={close} /> : null}
      {asking === "merge" ? <MergeConcepts concepts={finding.concepts} onClose={close} onMerged={close} /> : null}
    </Stack>
  );
}
