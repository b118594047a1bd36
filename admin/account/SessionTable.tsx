import { Button, Chip, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { queryClient } from "../data/queryClient.ts";
import { useWrite } from "../editing/useWrite.ts";
import { type AccountQuery, RevokeSessionDocument } from "../gql/graphql.ts";
import { Scrollable } from "../layout/Scrollable.tsx";
import { formatMoment } from "../wording/date.ts";

/** Where one is signed in, and the way to end each. */
export function SessionTable({ sessions }: { sessions: AccountQuery["sessions"] }) {
  const write = useWrite();
  const end = async (id: string) => {
    if (await write(RevokeSessionDocument, { id })) await queryClient.invalidateQueries();
  };
  return (
    <Scrollable label="Table of sessions">
      <Table size="small" sx={{ minWidth: 560 }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">Browser</TableCell>
            <TableCell scope="col">Address</TableCell>
            <TableCell scope="col">Last used</TableCell>
            <TableCell scope="col">End</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sessions.map(({ id, agent, address, lastSeenAt, current }) => (
            <TableRow key={id}>
              <TableCell sx={{ maxWidth: 360, overflowWrap: "anywhere" }}>{agent ?? "unknown"}</TableCell>
              <TableCell>{address ?? "unknown"}</TableCell>
              <TableCell>{formatMoment(lastSeenAt)}</TableCell>
              <TableCell>
                {current ? (
                  <Chip size="small" label="this one" />
                ) : (
                  <EndButton from={address} onClick={() => end(id)} />
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scrollable>
  );
}

function EndButton({ from, onClick }: { from: string | null; onClick: () => void }) {
  return (
    <Button size="small" onClick={onClick} aria-label={`End the session from ${from ?? "unknown"}`}>
      End
    </Button>
  );
}
