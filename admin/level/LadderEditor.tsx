import AddIcon from "@mui/icons-material/Add";
import { Box, Button, Typography } from "@mui/material";
import { LinkBase } from "react-admin";
import { ConceptLink } from "../concept/ConceptLink.tsx";
import { editPath } from "../concept/conceptPath.ts";
import { SortableList } from "../editing/SortableList.tsx";
import { useWrite } from "../editing/useWrite.ts";
import { OrderLevelsDocument, type RoleDetailsFragment } from "../gql/graphql.ts";
import { rungFigures } from "./Ladder.tsx";

const stair = (index: number) => ({ pl: { xs: 0, md: `${index * 28}px` } });

/** The rungs of a role from the lowest up, as stairs that can be put into another order. */
export function LadderEditor({ role }: { role: RoleDetailsFragment }) {
  const write = useWrite();
  const order = async (ids: string[]) => (await write(OrderLevelsDocument, { role: role.id, ids })) !== null;
  return (
    <>
      <Button
        component={LinkBase}
        to={`/levels/create?role=${encodeURIComponent(role.id)}`}
        size="small"
        variant="outlined"
        startIcon={<AddIcon />}
        sx={{ mb: 1.5 }}
      >
        Add a level
      </Button>
      {role.levels.length === 0 ? (
        <Typography color="text.secondary">There is no ladder yet: begin with the lowest level.</Typography>
      ) : null}
      <SortableList label="Ladder" items={role.levels} nameOf={({ name }) => name} onOrder={order}>
        {(level, index) => (
          <Box sx={stair(index)}>
            <Typography variant="h3" component="p">
              {index + 1}. <ConceptLink concept={level} />
            </Typography>
            <Typography variant="body2">{rungFigures(level).join(" · ")}</Typography>
            <Typography variant="body2" color="text.secondary">
              {level.summary}
            </Typography>
            <Button component={LinkBase} to={editPath(level)} size="small" aria-label={`Edit ${level.name}`}>
              Edit
            </Button>
          </Box>
        )}
      </SortableList>
    </>
  );
}
