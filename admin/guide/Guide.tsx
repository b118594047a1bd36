import { Box, Paper } from "@mui/material";
import type { GuideRoleFragment } from "../gql/graphql.ts";
import { Contents, type Place } from "../layout/Contents.tsx";
import { usePlace } from "../layout/usePlace.ts";
import { CommonSources } from "../source/CommonSources.ts";
import { chaptersOf } from "./chapters.ts";
import { GuideChapter } from "./GuideChapter.tsx";
import { GuideHead } from "./GuideHead.tsx";
import { GuideSources } from "./GuideSources.tsx";

const columns = {
  display: "grid",
  columnGap: 4,
  justifyContent: "center",
  gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "208px minmax(0, 860px)" },
  "@media print": { display: "block" },
} as const;

// Body text is sized for reading at length; figures and tables set their own.
const page = {
  p: { xs: 2.5, md: 5 },
  fontSize: "1.03rem",
  lineHeight: 1.7,
  "@media print": { border: 0, p: 0 },
} as const;

/** A role's whole guide: contents, head, chapters and sources. */
export function Guide({ role }: { role: GuideRoleFragment }) {
  const chapters = chaptersOf(role);
  const places = [...chapters, { anchor: "sources", title: "Sources" }];
  const current = usePlace(places.map((place) => place.anchor));
  return (
    <Box sx={columns}>
      <Box
        sx={{
          display: { xs: "none", lg: "block" },
          position: "sticky",
          top: 80,
          alignSelf: "start",
          maxHeight: "calc(100vh - 96px)",
          overflowY: "auto",
        }}
      >
        <Contents places={places} current={current} />
      </Box>
      <Paper component="article" sx={page}>
        <GuideHead role={role} />
        <FoldedContents places={places} current={current} />
        <CommonSources value={new Set(role.sources.map((source) => source.id))}>
          {chapters.map((chapter) => (
            <GuideChapter key={chapter.anchor} chapter={chapter} role={role} />
          ))}
        </CommonSources>
        <GuideSources role={role} />
      </Paper>
    </Box>
  );
}

/** The contents on narrow screens, where there is no room beside the text. */
function FoldedContents({ places, current }: { places: readonly Place[]; current: string | undefined }) {
  return (
    <Box component="details" className="screen-only" sx={{ display: { lg: "none" }, mt: 3 }}>
      <Box component="summary" sx={{ cursor: "pointer", fontWeight: 650, py: 1 }}>
        Contents
      </Box>
      <Contents places={places} current={current} />
    </Box>
  );
}
