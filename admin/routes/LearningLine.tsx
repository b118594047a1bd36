import { Box } from "@mui/material";
import { Fragment } from "react";
import type { LearningCardFragment } from "../gql/graphql.ts";
import { learningFacts } from "../learning/learningFacts.ts";
import { Named } from "./Named.tsx";

const mostShown = 2;

/** Ways to learn a skill, in a line each; nothing where none is known. */
export function LearningLine({ options }: { options: readonly LearningCardFragment[] }) {
  if (options.length === 0) return null;
  return (
    <Box sx={{ color: "text.secondary", lineHeight: 1.8 }}>
      {options.slice(0, mostShown).map((option, index) => (
        <Fragment key={option.id}>
          {index === 0 ? "" : "; "}
          <Named concept={option} /> ({learningFacts(option)})
        </Fragment>
      ))}
    </Box>
  );
}
