import { Box, Button } from "@mui/material";

interface Props {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  readonly onPage: (offset: number) => void;
}

/** Back and forth through a long list; nothing where all fits on one page. */
export function PageButtons({ offset, size, total, onPage }: Props) {
  if (total <= size) return null;
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center", mt: 1 }}>
      <Button disabled={offset === 0} onClick={() => onPage(Math.max(0, offset - size))}>
        Previous
      </Button>
      <span>
        {offset + 1} to {Math.min(total, offset + size)} of {total}
      </span>
      <Button disabled={offset + size >= total} onClick={() => onPage(offset + size)}>
        Next
      </Button>
    </Box>
  );
}
