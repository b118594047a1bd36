import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import { IconButton } from "@mui/material";

/** Forgets a kept view, beside its name in a menu. */
export function ForgetButton({ name, onForget }: { name: string; onForget: () => void }) {
  return (
    <IconButton
      size="small"
      edge="end"
      aria-label={`Forget the view ${name}`}
      onClick={(event) => {
        event.stopPropagation();
        onForget();
      }}
    >
      <DeleteIcon fontSize="small" />
    </IconButton>
  );
}
