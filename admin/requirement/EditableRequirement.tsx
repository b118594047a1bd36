import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import NotesIcon from "@mui/icons-material/NotesOutlined";
import { Box, Button, IconButton, TextField, Tooltip, Typography } from "@mui/material";
import { memo, useState } from "react";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import type { RequirementRowFragment, SkillRequirementInput } from "../gql/graphql.ts";
import { ScaleInput } from "../inputs/ScaleInput.tsx";
import { requirementColumns } from "./KindHeading.tsx";
import { usePending } from "./usePending.ts";

interface Props {
  readonly row: RequirementRowFragment;
  readonly onSet: (requirement: SkillRequirementInput) => Promise<unknown>;
  readonly onDrop: (skill: string) => Promise<unknown>;
}

const columns = { ...requirementColumns, py: 0.5, borderTop: 1, borderColor: "divider" } as const;

/** One requirement: its scales are set by clicks and keys, and saved once one stops. A role can have hundreds, of which one changes. */
export const EditableRequirement = memo(function EditableRequirement({ row, onSet, onDrop }: Props) {
  const { node } = row;
  const [writing, setWriting] = useState(false);
  const { value, change } = usePending({ importance: row.importance, proficiency: row.proficiency }, (next) =>
    onSet({ skill: node.id, ...next }),
  );
  const setReason = async (rationale: string | null) => {
    setWriting(false);
    await onSet({ skill: node.id, ...value, rationale });
  };
  return (
    <Box component="li" sx={columns}>
      <Box sx={{ gridColumn: { xs: "1 / -1", sm: "auto" }, "& a": { display: "inline-block", minHeight: 24 } }}>
        <ConceptLink concept={node} />
      </Box>
      <ScaleInput
        label={`Importance of ${node.name}`}
        value={value.importance}
        onChange={(importance) => change({ ...value, importance: importance ?? 1 })}
      />
      <ScaleInput
        label={`Proficiency in ${node.name}`}
        value={value.proficiency}
        onChange={(proficiency) => change({ ...value, proficiency })}
        clearable
      />
      <Actions name={node.name} onReason={() => setWriting(!writing)} onDrop={() => onDrop(node.id)} />
      <Box sx={{ gridColumn: "1 / -1" }}>
        {writing ? (
          <ReasonForm name={node.name} reason={row.rationale} onSave={setReason} onCancel={() => setWriting(false)} />
        ) : (
          <Typography variant="body2" color="text.secondary" sx={{ maxWidth: "85ch" }}>
            {row.rationale}
          </Typography>
        )}
      </Box>
    </Box>
  );
});

function Actions({ name, onReason, onDrop }: { name: string; onReason: () => void; onDrop: () => void }) {
  return (
    <Box sx={{ whiteSpace: "nowrap" }}>
      <Action label={`Reason for ${name}`} onClick={onReason}>
        <NotesIcon fontSize="small" />
      </Action>
      <Action label={`Remove ${name}`} onClick={onDrop}>
        <DeleteIcon fontSize="small" />
      </Action>
    </Box>
  );
}

function Action({ label, onClick, children }: { label: string; onClick: () => void; children: React.ReactNode }) {
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} onClick={onClick}>
        {children}
      </IconButton>
    </Tooltip>
  );
}

interface ReasonProps {
  readonly name: string;
  readonly reason: string | null;
  readonly onSave: (reason: string | null) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ name, reason, onSave, onCancel }: ReasonProps) {
  const [text, setText] = useState(reason ?? "");
  return (
    <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
      <TextField
        label={`Why ${name} is required`}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => (event.key === "Escape" ? onCancel() : undefined)}
        multiline
        autoFocus
      />
      <Button onClick={() => onSave(text.trim() || null)}>Save</Button>
      <Button onClick={onCancel}>Cancel</Button>
    </Box>
  );
}
