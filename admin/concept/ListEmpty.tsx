import { Button, Paper, Typography } from "@mui/material";
import { CreateButton, useListContext } from "react-admin";
import { useMayEdit } from "../access/useMay.ts";
import { FaultNotice } from "../layout/FaultNotice.tsx";

/** There is nothing at all: says how content gets in. */
export function ListEmpty({ what }: { what: string }) {
  const mayCreate = useMayEdit();
  return (
    <Paper sx={{ p: 4, textAlign: "center" }}>
      <Typography variant="h2">There are no {what} yet</Typography>
      <Typography color="text.secondary" sx={{ mt: 1 }}>
        Start the server with SEED=guide to load the reference content, or create the first one.
      </Typography>
      {mayCreate ? <CreateButton variant="outlined" sx={{ mt: 2 }} /> : null}
    </Paper>
  );
}

/** The filters leave nothing: offers to take them back. */
export function NothingFound() {
  const { setFilters } = useListContext();
  return (
    <Paper sx={{ p: 4, textAlign: "center", border: 0 }}>
      <Typography variant="h2">Nothing matches these filters</Typography>
      <Typography color="text.secondary" sx={{ my: 1 }}>
        The search looks for words that a name or another name starts with. Use fewer words, or take a filter away.
      </Typography>
      <Button variant="outlined" onClick={() => setFilters({}, [])}>
        Clear all filters
      </Button>
    </Paper>
  );
}

/** The list could not be loaded. */
export function ListFault() {
  const { error, refetch } = useListContext();
  return error ? <FaultNotice fault={error} onRetry={() => refetch()} /> : null;
}
