import { Badge, Box, Paper, Tab, Tabs, Typography } from "@mui/material";
import { type ReactNode, useState } from "react";
import { AddConcept } from "./AddConcept.tsx";
import { BridgesForm } from "./BridgesForm.tsx";
import type { Drawing } from "./drawing.ts";
import { FilterPanel } from "./FilterPanel.tsx";
import { LookPanel } from "./LookPanel.tsx";
import { RouteList } from "./RouteList.tsx";
import { SelectionPanel } from "./SelectionPanel.tsx";
import type { Explorer } from "./useExplorer.ts";
import type { SceneOf } from "./useScene.ts";
import { conditionsIn } from "./visible.ts";

interface Props {
  readonly explorer: Explorer;
  readonly sceneOf: SceneOf;
  readonly drawing: Drawing | null;
  readonly onStart: (id: string, name: string) => void;
}

const names = ["selection", "look", "filter", "find"] as const;
type TabName = (typeof names)[number];

/** What belongs to the picture beside it: what is selected, what colors mean, what is left out, what can be added. */
export function SidePanel({ explorer, sceneOf, drawing, onStart }: Props) {
  const [tab, setTab] = useState<TabName>("selection");
  const contents: Readonly<Record<TabName, ReactNode>> = {
    selection: (
      <>
        <RouteList explorer={explorer} adjacency={sceneOf.adjacency} />
        <SelectionPanel explorer={explorer} sceneOf={sceneOf} drawing={drawing} />
      </>
    ),
    look: <LookPanel explorer={explorer} />,
    filter: <FilterPanel explorer={explorer} />,
    find: <FindPanel explorer={explorer} onStart={onStart} />,
  };
  return (
    <Paper sx={{ minWidth: 0, maxHeight: { md: "calc(100vh - 200px)" }, overflowY: "auto" }}>
      <Tabs
        value={tab}
        onChange={(_event, next: TabName) => setTab(next)}
        variant="fullWidth"
        aria-label="About the picture"
        sx={{ borderBottom: 1, borderColor: "divider", minHeight: 40 }}
      >
        {names.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`explorer-tab-${name}`}
            aria-controls={`explorer-panel-${name}`}
            label={<TabLabel name={name} explorer={explorer} />}
            sx={{ minWidth: 0, px: 0.5, minHeight: 40 }}
          />
        ))}
      </Tabs>
      {names.map((name) => (
        <Box
          key={name}
          role="tabpanel"
          id={`explorer-panel-${name}`}
          aria-labelledby={`explorer-tab-${name}`}
          hidden={name !== tab}
          sx={{ p: 2 }}
        >
          {name === tab ? contents[name] : null}
        </Box>
      ))}
    </Paper>
  );
}

const labels: Readonly<Record<TabName, string>> = {
  selection: "Selection",
  look: "Look",
  filter: "Filter",
  find: "Add",
};

function TabLabel({ name, explorer }: { name: TabName; explorer: Explorer }) {
  const count = name === "filter" ? conditionsIn(explorer.picture.filter) : 0;
  return (
    <Badge badgeContent={count} color="secondary">
      <Box component="span" sx={{ px: 0.75 }}>
        {labels[name]}
      </Box>
    </Badge>
  );
}

function FindPanel({ explorer, onStart }: Pick<Props, "explorer" | "onStart">) {
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 2 }}>
      <AddConcept label="Add a concept" onAdd={({ id, name }) => onStart(id, name)} />
      <Box>
        <Typography variant="h4" component="h3">
          Between two families
        </Typography>
        <BridgesForm explorer={explorer} />
      </Box>
    </Box>
  );
}
