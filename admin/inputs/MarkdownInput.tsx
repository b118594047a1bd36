import { Box, Tab, Tabs, Typography } from "@mui/material";
import { useId, useState } from "react";
import { TextInput, useInput } from "react-admin";
import { Markdown } from "../layout/Markdown.tsx";

interface Props {
  readonly source: string;
  readonly label: string;
  readonly rows?: number;
}

/** Markdown, and beside it on request what it will look like. */
export function MarkdownInput({ source, label, rows = 6 }: Props) {
  const [tab, setTab] = useState<"write" | "preview">("write");
  const id = useId();
  return (
    <Box sx={{ width: 1, my: 1 }}>
      <Tabs
        value={tab}
        onChange={(_event, next) => setTab(next)}
        aria-label={`${label}: write or preview`}
        sx={{ minHeight: 36, "& .MuiTab-root": { minHeight: 36, py: 0.5 } }}
      >
        <Tab value="write" label="Write" id={`${id}-write`} aria-controls={`${id}-panel`} />
        <Tab value="preview" label="Preview" id={`${id}-preview`} aria-controls={`${id}-panel`} />
      </Tabs>
      <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === "write" ? (
          <TextInput source={source} label={label} multiline minRows={rows} helperText="Markdown." />
        ) : (
          <Preview source={source} />
        )}
      </Box>
    </Box>
  );
}

function Preview({ source }: { source: string }) {
  const { field } = useInput({ source });
  const text = typeof field.value === "string" ? field.value : "";
  return (
    <Box sx={{ border: 1, borderColor: "divider", borderRadius: 1, p: 2, maxWidth: "75ch" }}>
      {text.trim() === "" ? (
        <Typography color="text.secondary">There is no text yet.</Typography>
      ) : (
        <Markdown>{text}</Markdown>
      )}
    </Box>
  );
}
