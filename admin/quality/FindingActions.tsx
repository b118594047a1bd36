import { Button, Stack } from "@mui/material";
import { useState } from "react";
import { useMay, useMayEdit } from "../access/useMay.ts";
import { MergeConcepts } from "../concept/MergeConcepts.tsx";
import { type FindingItemFragment, QualityRule, RemoveWaiverDocument } from "../gql/graphql.ts";
import { useWaiving } from "./useWaiving.ts";
import { WaiveDialog } from "./WaiveDialog.tsx";

const mergeable: readonly QualityRule[] = [QualityRule.NearDuplicate, QualityRule.SameName];

/** What editors can do about a finding right here. */
export function FindingActions({ finding }: { finding: FindingItemFragment }) {
  const mayWaive = useMay("EDITOR");
  const mayMerge = useMayEdit() && mergeable.includes(finding.rule);
  const [asking, setAsking] = useState<"waive" | "merge" | null>(null);
  const removeWaiver = useWaiving(RemoveWaiverDocument, "The finding counts again.");
  const close = () => setAsking(null);
  return (
    <Stack direction="row" spacing={1} className="screen-only">
      {mayMerge ? (
        <Button size="small" variant="outlined" onClick={() => setAsking("merge")}>
          Merge …
        </Button>
      ) : null}
      {mayWaive && finding.waiver ? (
        <Button size="small" onClick={() => removeWaiver({ id: finding.id })}>
          Remove the waiver
        </Button>
      ) : null}
      {mayWaive && !finding.waiver ? (
        <Button size="small" onClick={() => setAsking("waive")}>
          Waive …
        </Button>
      ) : null}
      {asking === "waive" ? <WaiveDialog finding={finding} onClose={close} /> : null}
      {asking === "merge" ? <MergeConcepts concepts={finding.concepts} onClose={close} onMerged={close} /> : null}
    </Stack>
  );
}
