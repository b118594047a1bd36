import { Typography } from "@mui/material";
import { useState } from "react";
import { request } from "../data/request.ts";
import { AddButton } from "../editing/AddButton.tsx";
import { CardActions } from "../editing/CardActions.tsx";
import { useGuardedWrite } from "../editing/useGuardedWrite.tsx";
import { RemoveSalaryDocument, type SalaryItemFragment } from "../gql/graphql.ts";
import { SalaryDialog } from "./SalaryDialog.tsx";
import { SalaryTable } from "./SalaryTable.tsx";

interface Props {
  /** The id of the role or level. */
  readonly holder: string;
  readonly revision: number;
  readonly salaries: readonly SalaryItemFragment[];
  readonly label: string;
}

type Open = SalaryItemFragment | "new" | null;

/** Pay of a role or level, to be changed where it stands. */
export function SalaryEditor({ holder, revision, salaries, label }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const { write, dialog } = useGuardedWrite();
  const remove = ({ id }: SalaryItemFragment) =>
    write((expectedRevision) => request(RemoveSalaryDocument, { id, expectedRevision }), revision);
  return (
    <>
      <AddButton label="Add a pay figure" onClick={() => setOpen("new")} />
      {salaries.length === 0 ? (
        <Typography color="text.secondary">None yet.</Typography>
      ) : (
        <SalaryTable
          salaries={salaries}
          label={label}
          actions={(salary) => (
            <CardActions
              what={`pay in ${salary.region.name}, ${salary.year}`}
              onEdit={() => setOpen(salary)}
              onRemove={() => remove(salary)}
            />
          )}
        />
      )}
      {open === null ? null : (
        <SalaryDialog
          holder={holder}
          revision={revision}
          salary={open === "new" ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
      {dialog}
    </>
  );
}
