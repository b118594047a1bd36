import { Chip } from "@mui/material";
import type { Severity } from "../gql/graphql.ts";

/** Severities, the gravest first, in words and colors. */
export const severities = {
  ERROR: { one: "error", many: "errors", color: "error" },
  WARNING: { one: "warning", many: "warnings", color: "warning" },
  HINT: { one: "hint", many: "hints", color: "default" },
} as const satisfies Record<Severity, { one: string; many: string; color: "error" | "warning" | "default" }>;

/** How much a finding matters, as a word in a frame. */
export function SeverityChip({ severity }: { severity: Severity }) {
  const { one, color } = severities[severity];
  return <Chip size="small" variant="outlined" color={color} label={one} />;
}
