import DeleteIcon from "@mui/icons-material/DeleteOutlined";
import { Box, IconButton, MenuItem, TextField } from "@mui/material";
import { useAnswer } from "../data/useAnswer.ts";
import { ConceptBySlugDocument, type HeldSkillInput } from "../gql/graphql.ts";
import { ConceptField } from "../search/ConceptField.tsx";
import { proficiencyNames } from "./words.ts";

interface Props {
  readonly value: readonly HeldSkillInput[];
  readonly onChange: (skills: HeldSkillInput[]) => void;
}

const usualProficiency = 3;

/** Takes skills one by one, each with how well it is held. */
export function HeldSkills({ value, onChange }: Props) {
  const without = (slug: string) => value.filter(({ skill }) => skill !== slug);
  return (
    <Box>
      <ConceptField
        label="Add a skill you have"
        kind="SKILL"
        value=""
        onChange={(skill) =>
          skill === "" ? undefined : onChange([...without(skill), { skill, proficiency: usualProficiency }])
        }
      />
      {value.length === 0 ? null : (
        <Box component="ul" aria-label="Skills you have" sx={{ listStyle: "none", m: 0, mt: 0.5, p: 0 }}>
          {value.map((held) => (
            <HeldSkill
              key={held.skill}
              held={held}
              onChange={(proficiency) =>
                onChange(value.map((each) => (each.skill === held.skill ? { ...each, proficiency } : each)))
              }
              onRemove={() => onChange(without(held.skill))}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}

interface HeldSkillProps {
  readonly held: HeldSkillInput;
  readonly onChange: (proficiency: number) => void;
  readonly onRemove: () => void;
}

function HeldSkill({ held, onChange, onRemove }: HeldSkillProps) {
  const { data } = useAnswer(ConceptBySlugDocument, { kind: "SKILL", slug: held.skill });
  const name = data?.concept?.name ?? held.skill;
  return (
    <Box component="li" sx={{ display: "flex", alignItems: "center", gap: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>{name}</Box>
      <TextField
        select
        value={held.proficiency}
        onChange={(event) => onChange(Number(event.target.value))}
        sx={{ width: 150, my: 0.5 }}
        slotProps={{ htmlInput: { "aria-label": `How well you know ${name}` } }}
      >
        {proficiencyNames.map((word, index) => (
          <MenuItem key={word} value={index + 1}>
            {word}
          </MenuItem>
        ))}
      </TextField>
      <IconButton aria-label={`Remove ${name}`} onClick={onRemove} size="small">
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
