import { Box, FormControlLabel, Radio, RadioGroup, Typography } from "@mui/material";
import { fieldName } from "../editing/fieldName.ts";
import { valueWords } from "../editing/valueWords.ts";
import type { ConflictItemFragment, Resolution } from "../gql/graphql.ts";
import { relationWords } from "../history/changeDiff.ts";

interface Props {
  readonly conflict: ConflictItemFragment;
  readonly names: ReadonlyMap<string, string>;
  readonly taken: Resolution | null;
  /** Null where one may only look. */
  readonly onTake: ((side: Resolution) => void) | null;
}

const sides = { PROPOSED: "proposed", CURRENT: "current" } as const satisfies Record<Resolution, string>;

/** A field that two people changed: what it was, what it is now, what is proposed, and which of these counts. */
export function ConflictChoice({ conflict, names, taken, onTake }: Props) {
  const { id, field, message, before, choices } = conflict;
  const words = { PROPOSED: "The proposal", CURRENT: "The graph now" };
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: "divider", py: 1.5 }}>
      <Typography variant="h3" id={`conflict-${id}`}>
        {subject(conflict, names)}: {fieldName(field)} {message}
      </Typography>
      {before === null ? null : (
        <Typography variant="body2" color="text.secondary">
          It was: {valueWords(before)}
        </Typography>
      )}
      <RadioGroup
        aria-labelledby={`conflict-${id}`}
        value={taken ?? ""}
        onChange={(_, side) => onTake?.(side === "PROPOSED" ? "PROPOSED" : "CURRENT")}
      >
        {(["PROPOSED", "CURRENT"] as const).map((side) => (
          <FormControlLabel
            key={side}
            value={side}
            disabled={onTake === null || !choices.includes(side)}
            control={<Radio size="small" />}
            label={`${words[side]}: ${valueWords(conflict[sides[side]])}`}
          />
        ))}
      </RadioGroup>
    </Box>
  );
}

function subject({ conceptId, relation, otherId }: ConflictItemFragment, names: ReadonlyMap<string, string>): string {
  const name = names.get(conceptId) ?? "Something";
  if (relation === null) return otherId === null ? name : `A part of ${name}`;
  return `${name} ${relationWords[relation]} ${names.get(otherId ?? "") ?? "something"}`;
}
