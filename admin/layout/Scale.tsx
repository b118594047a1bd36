import { Box } from "@mui/material";

const steps = [1, 2, 3, 4, 5] as const;

interface Props {
  /** What is measured, such as "importance". */
  readonly of: string;
  /** 1 to 5; null where it is not stated. */
  readonly value: number | null;
}

/** A value on a scale of five as five bars, read aloud as "importance 4 of 5". */
export function Scale({ of, value }: Props) {
  if (value === null) return <Unstated of={of} />;
  const text = `${of} ${value} of 5`;
  return (
    <Box
      component="span"
      role="img"
      aria-label={text}
      title={text}
      sx={{ display: "inline-flex", gap: "3px", verticalAlign: "middle" }}
    >
      {steps.map((step) => (
        <Step key={step} filled={step <= value} />
      ))}
    </Box>
  );
}

const bar = { width: 12, height: 8, borderRadius: "2px", border: 1, borderColor: "primary.main" } as const;

function Step({ filled }: { filled: boolean }) {
  return (
    <Box
      component="span"
      className={filled ? "drawn-full" : "drawn"}
      sx={{ ...bar, bgcolor: filled ? "primary.main" : "transparent" }}
    />
  );
}

const hidden = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;

function Unstated({ of }: { of: string }) {
  return (
    <Box component="span" sx={{ color: "text.secondary", fontSize: "0.8125rem" }}>
      <Box component="span" sx={hidden}>
        {of}{" "}
      </Box>
      not stated
    </Box>
  );
}

/** A scale with its name above it. */
export function Measured({ of, value }: Props) {
  return (
    <Box sx={{ lineHeight: 1.3 }}>
      <Box component="span" aria-hidden sx={{ display: "block", fontSize: "0.75rem", color: "text.secondary" }}>
        {of}
      </Box>
      <Scale of={of} value={value} />
    </Box>
  );
}

/** A scale below the name of its column; on phones, where columns have no names above them, with its own. */
export function ScaleOfColumn({ of, value }: { of: string; value: number | null }) {
  return (
    <>
      <Box sx={{ display: { xs: "block", sm: "none" } }}>
        <Measured of={of} value={value} />
      </Box>
      <Box sx={{ display: { xs: "none", sm: "block" } }}>
        <Scale of={of} value={value} />
      </Box>
    </>
  );
}
