import { Chip } from "@mui/material";

const looks = {
  new: { label: "added", color: "success" },
  changed: { label: "changed", color: "warning" },
  deleted: { label: "removed", color: "error" },
} as const;

interface Props {
  readonly done: keyof typeof looks;
  /** What it is that was added, changed or removed, where that is not the name beside it. */
  readonly of?: string;
}

/** Says what a proposal does to something, beside its name. */
export function PendingChip({ done, of }: Props) {
  const { label, color } = looks[done];
  const words = of ? `${of} ${label}` : label;
  return <Chip size="small" variant="outlined" color={color} label={words} sx={{ ml: 0.75 }} />;
}
