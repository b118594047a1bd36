import { Alert } from "@mui/material";
import type { ReactNode } from "react";
import { Loading } from "react-admin";
import { PageHeading } from "../layout/PageHeading.tsx";
import { type Needed, useOnceAllowed } from "./useMay.ts";

/** Whom a page is for, in words. */
const forWhom: Readonly<Record<Needed, string>> = {
  VIEWER: "Signed-in people only",
  CONTRIBUTOR: "Contributors only",
  EDITOR: "Editors only",
  EDITOR_OR_PROPOSAL: "Editors only",
  ADMIN: "Administrators only",
};

/** Shows a page to those who may use it, and says to others what it takes. */
export function NeedsPermission({ needed, children }: { needed: Needed; children: ReactNode }) {
  const allowed = useOnceAllowed(needed);
  if (allowed === undefined) return <Loading />;
  if (allowed) return children;
  return (
    <>
      <PageHeading title={forWhom[needed]} />
      <Alert severity="info">{whatItTakes(needed)}</Alert>
    </>
  );
}

function whatItTakes(needed: Needed): string {
  if (needed !== "EDITOR_OR_PROPOSAL")
    return `This takes the permission ${needed}: sign in with it, or ask an administrator for it.`;
  return (
    "Changing the graph takes the permission of an editor: sign in, or ask an administrator. " +
    "Contributors change it in a proposal: start one, or work in one of yours."
  );
}
