import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import EditIcon from "@mui/icons-material/EditOutlined";
import { Box, IconButton, Tooltip } from "@mui/material";

interface Props {
  /** What they act on, such as "the move to Data Engineer". */
  readonly what: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** Edit and remove, for an entry of a list. */
export function CardActions({ what, onEdit, onRemove }: Props) {
  return (
    <Box component="span" sx={{ whiteSpace: "nowrap", display: "inline-flex" }}>
      <Tooltip title="Edit">
        <IconButton size="small" aria-label={`Edit ${what}`} onClick={onEdit}>
          <EditIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Tooltip title="Remove">
        <IconButton size="small" aria-label={`Remove ${what}`} onClick={onRemove}>
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
