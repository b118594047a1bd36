import { Box, Stack, Typography } from "@mui/material";
import { ConceptLinks } from "../concept/ConceptLink.tsx";
import type { FindingItemFragment } from "../gql/graphql.ts";
import { formatDay } from "../wording/date.ts";
import { FindingActions } from "./FindingActions.tsx";
import { SeverityChip } from "./severity.tsx";

interface Props {
  readonly finding: FindingItemFragment;
  /** The concept whose page it is shown on: it needs no link to itself. */
  readonly on?: string;
}

/** One finding: what is wrong, with what, and what can be done about it. */
export function FindingItem({ finding, on }: Props) {
  const { severity, message, concepts, waiver } = finding;
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: "divider", "&:first-of-type": { borderTop: 0 } }}>
      <Stack direction={{ xs: "column", sm: "row" }} spacing={1.5} sx={{ alignItems: { sm: "flex-start" } }}>
        <Box sx={{ width: 84, flexShrink: 0 }}>
          <SeverityChip severity={severity} />
        </Box>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <ConceptLinks concepts={concepts.filter(({ id }) => id !== on)} />
          <Typography variant="body2">{message}</Typography>
          {waiver ? (
            <Typography variant="body2" color="text.secondary">
              Waived by {waiver.by.name} until {formatDay(waiver.until)}: {waiver.reason}
            </Typography>
          ) : null}
        </Box>
        <FindingActions finding={finding} />
      </Stack>
    </Box>
  );
}
