import { Box } from "@mui/material";

const whole = {
  width: 72,
  height: 8,
  borderRadius: 1,
  border: 1,
  borderColor: "primary.main",
  overflow: "hidden",
} as const;

/** A part of a whole, 0 to 1, as a bar with its percentage. */
export function Share({ of, value }: { of: string; value: number }) {
  const percent = Math.round(value * 100);
  return (
    <Box
      component="span"
      role="img"
      aria-label={`${of} ${percent} percent`}
      sx={{ display: "inline-flex", alignItems: "center", gap: 1 }}
    >
      <Box component="span" className="drawn" sx={whole}>
        <Box
          component="span"
          className="drawn-full"
          sx={{ display: "block", height: 1, width: `${percent}%`, bgcolor: "primary.main" }}
        />
      </Box>
      <Box component="span" sx={{ fontSize: "0.8125rem", color: "text.secondary" }}>
        {percent}% {of}
      </Box>
    </Box>
  );
}
