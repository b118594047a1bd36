import AddIcon from "@mui/icons-material/Add";
import { Button } from "@mui/material";

/** Adds an entry to a list. */
export function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button size="small" variant="outlined" startIcon={<AddIcon />} onClick={onClick} sx={{ mb: 1.5 }}>
      {label}
    </Button>
  );
}
