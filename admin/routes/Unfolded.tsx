import { Box, Button, Collapse } from "@mui/material";
import { type ReactNode, useId, useState } from "react";

interface Props {
  /** What the button says while the rest is hidden. */
  readonly closed: string;
  readonly open: string;
  readonly children: ReactNode;
}

/** Details that are shown when they are asked for. */
export function Unfolded({ closed, open, children }: Props) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <Box sx={{ mt: 0.5 }}>
      <Button
        size="small"
        onClick={() => setShown(!shown)}
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        sx={{ ml: -0.75 }}
        className="screen-only"
      >
        {shown ? open : closed}
      </Button>
      <Collapse in={shown} mountOnEnter unmountOnExit>
        <Box id={id} sx={{ pt: 0.5 }}>
          {children}
        </Box>
      </Collapse>
    </Box>
  );
}
