import ExpandMoreIcon from "@mui/icons-material/ExpandMore";
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Box,
  Paper,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from "@mui/material";
import type { PathObjective } from "../gql/graphql.ts";
import { formatCount } from "../wording/count.ts";
import { Filters } from "./Filters.tsx";
import { ProfileFields } from "./ProfileFields.tsx";
import { conditionCount, type Question } from "./question.ts";
import { objectiveNames } from "./words.ts";

interface Props {
  readonly question: Question;
  readonly onChange: (change: Partial<Question>) => void;
}

const objectives = ["EASIEST", "FASTEST", "BEST_PAID"] as const satisfies readonly PathObjective[];

/** Everything one can ask of routes; each answer comes as soon as the question makes sense. */
export function QuestionForm({ question, onChange }: Props) {
  return (
    <Paper component="section" aria-label="Your question" sx={{ p: { xs: 2, md: 3 }, mb: 2 }} className="screen-only">
      <ProfileFields question={question} onChange={onChange} />
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1.5, mt: 2 }}>
        <Typography id="objective">Rank routes by</Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          aria-labelledby="objective"
          value={question.objective}
          onChange={(_event, objective: PathObjective | null) => (objective ? onChange({ objective }) : undefined)}
        >
          {objectives.map((objective) => (
            <ToggleButton key={objective} value={objective}>
              {objectiveNames[objective]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <FilterDrawer question={question} onChange={onChange} />
    </Paper>
  );
}

function FilterDrawer({ question, onChange }: Props) {
  const count = conditionCount(question);
  return (
    <Accordion disableGutters defaultExpanded={count > 0} slotProps={{ heading: { component: "h2" } }} sx={{ mt: 2 }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        Conditions{count === 0 ? "" : `: ${formatCount(count, "set", "set")}`}
      </AccordionSummary>
      <AccordionDetails>
        <Filters value={question.filter} onChange={(filter) => onChange({ filter })} />
      </AccordionDetails>
    </Accordion>
  );
}
