import { Box, Stack } from "@mui/material";
import { Contents } from "./Contents.tsx";
import { type PageSection, Section } from "./Section.tsx";
import { usePlace } from "./usePlace.ts";

/** The sections of a page beside a table of contents that stays in view on wide screens. */
export function Sectioned({ sections }: { sections: readonly PageSection[] }) {
  const current = usePlace(sections.map((section) => section.anchor));
  return (
    <Box sx={{ display: "grid", gap: 3, gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 1fr) 208px" } }}>
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        {sections.map((section) => (
          <Section key={section.anchor} section={section} />
        ))}
      </Stack>
      <Box sx={{ display: { xs: "none", lg: "block" }, position: "sticky", top: 80, alignSelf: "start" }}>
        <Contents places={sections} current={current} />
      </Box>
    </Box>
  );
}
