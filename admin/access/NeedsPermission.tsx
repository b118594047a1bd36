import { Alert } from "@mui/material";
import type { ReactNode } from "react";
import { Loading } from "react-admin";
import type { Permission } from "../gql/graphql.ts";
import { PageHeading } from "../layout/PageHeading.tsx";
import { useOnceAllowed } from "./useMay.ts";

/** Whom a page is for, in words. */
const forWhom: Readonly<Record<Permission, string>> = {
  VIEWER: "Signed-in people only",
  CONTRIBUTOR: "Contributors only",
  EDITOR: "Editors only",
  ADMIN: "Administrators only",
};

/** Shows a page to those who may use it, and says to others what it takes. */
export function NeedsPermission({ needed, children }: { needed: Permission; children: ReactNode }) {
  const allowed = useOnceAllowed(needed);
  if (allowed === undefined) return <Loading />;
  if (allowed) return children;
  return (
    <>
      <PageHeading title={forWhom[needed]} />
      <Alert severity="info">
        This takes the permission {needed}: sign in with it, or ask an administrator for it.
      </Alert>
    </>
  );
}
