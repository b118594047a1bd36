import { Box, Typography } from "@mui/material";
import type { GuideRoleFragment } from "../gql/graphql.ts";
import type { Chapter, Part } from "./chapters.ts";
import { drawings } from "./drawings.tsx";
import { CardItems, TextItems } from "./GuideItems.tsx";

/** A chapter of the guide: its heading and its parts. */
export function GuideChapter({ chapter, role }: { chapter: Chapter; role: GuideRoleFragment }) {
  return (
    <Box
      component="section"
      aria-labelledby={chapter.anchor}
      sx={{ pt: 4, mt: 4, borderTop: 1, borderColor: "divider" }}
    >
      <Typography
        variant="h2"
        id={chapter.anchor}
        tabIndex={-1}
        sx={{ fontSize: "1.6rem", mb: 2, scrollMarginTop: 72, outline: "none" }}
      >
        {chapter.title}
      </Typography>
      {chapter.parts.map((part) => (
        <Box key={"drawing" in part ? part.drawing : part.items} sx={{ "&:not(:last-child)": { mb: 4 } }}>
          {part.title ? (
            <Typography variant="h3" sx={{ fontSize: "1.2rem", mb: 1.5 }}>
              {part.title}
            </Typography>
          ) : null}
          <PartContent part={part} role={role} />
        </Box>
      ))}
    </Box>
  );
}

function PartContent({ part, role }: { part: Part; role: GuideRoleFragment }) {
  if ("drawing" in part) return drawings[part.drawing](role);
  const Items = part.look === "cards" ? CardItems : TextItems;
  return <Items items={role.guide[part.items]} heading={part.title ? "h4" : "h3"} />;
}
