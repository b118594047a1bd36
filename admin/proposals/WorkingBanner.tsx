import { Box, Button, Typography } from "@mui/material";
import { LinkBase, useNotify } from "react-admin";
import { formatCount } from "../wording/count.ts";
import { proposalPath } from "./proposalWords.ts";
import { usePending } from "./usePending.ts";
import { useWorkingProposal, type WorkingProposal, workIn } from "./workingProposal.ts";

/** Says, for as long as one works in a proposal, that what one sees and does is not published. */
export function WorkingBanner() {
  const proposal = useWorkingProposal();
  return proposal ? <Banner proposal={proposal} /> : null;
}

function Banner({ proposal }: { proposal: WorkingProposal }) {
  const notify = useNotify();
  const { size } = usePending();
  const leave = () => {
    workIn(null);
    notify("You are back in the published graph.");
  };
  return (
    <Box
      component="aside"
      aria-label="Proposal you are working in"
      className="screen-only"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        columnGap: 2,
        rowGap: 0.5,
        px: { xs: 2, md: 3 },
        py: 1,
        color: "warning.contrastText",
        bgcolor: "warning.main",
      }}
    >
      <Typography sx={{ flex: "1 1 280px" }}>
        You are working in the proposal <strong>{proposal.title}</strong>
        {size === null ? "" : ` (${formatCount(size, "change")})`}: what you change goes into it, and nothing is
        published.
      </Typography>
      <Button component={LinkBase} to={proposalPath(proposal)} color="inherit" variant="outlined" size="small">
        Look at it
      </Button>
      <Button color="inherit" variant="outlined" size="small" onClick={leave}>
        Leave it
      </Button>
    </Box>
  );
}
