import { Box, Button, Typography } from "@mui/material";
import { LinkBase } from "react-admin";
import { kindName, showPath } from "../concept/conceptPath.ts";
import { capital, formatCount } from "../wording/count.ts";
import type { Drawing } from "./drawing.ts";
import { ExpandList } from "./ExpandList.tsx";
import { withNeighbors } from "./neighbors.ts";
import type { PictureNode } from "./picture.ts";
import type { Explorer } from "./useExplorer.ts";
import type { SceneOf } from "./useScene.ts";

interface Props {
  readonly explorer: Explorer;
  readonly sceneOf: SceneOf;
  readonly drawing: Drawing | null;
}

/** What is selected and what can be done with it. */
export function SelectionPanel({ explorer, sceneOf, drawing }: Props) {
  const nodes = [...explorer.selection].flatMap((id) => explorer.picture.nodes.get(id) ?? []);
  const [one] = nodes;
  if (!one)
    return (
      <Typography color="text.secondary">
        Select concepts in the picture or the table: a click for one, Shift and click or the lasso for several. A double
        click expands.
      </Typography>
    );
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1.5 }}>
      {nodes.length === 1 ? <OneHead node={one} /> : <ManyHead nodes={nodes} explorer={explorer} />}
      {nodes.length === 1 ? <ExpandList node={one} explorer={explorer} sceneOf={sceneOf} /> : null}
      <Actions nodes={nodes} explorer={explorer} sceneOf={sceneOf} />
      {nodes.length === 1 ? (
        <Button size="small" onClick={() => drawing?.center(one.id)} sx={{ alignSelf: "flex-start" }}>
          Center in the picture
        </Button>
      ) : null}
    </Box>
  );
}

function OneHead({ node }: { node: PictureNode }) {
  return (
    <Box>
      <Typography variant="overline" component="p" color="text.secondary">
        {capital(kindName(node.kind))}
      </Typography>
      <Typography variant="h3">{node.name}</Typography>
      <Button component={LinkBase} to={showPath(node)} size="small" sx={{ ml: -0.75 }}>
        Open its page
      </Button>
    </Box>
  );
}

function ManyHead({ nodes, explorer }: { nodes: readonly PictureNode[]; explorer: Explorer }) {
  const [one, other] = nodes;
  const roles = nodes.filter(({ kind }) => kind === "ROLE");
  const compared = `/plots?${new URLSearchParams({ plot: "pay", roles: roles.map(({ id }) => id).join(",") })}`;
  return (
    <Box>
      <Typography variant="h3">{formatCount(nodes.length, "concept")} selected</Typography>
      <Typography variant="body2" color="text.secondary" noWrap>
        {nodes.map(({ name }) => name).join(", ")}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1 }}>
        {one && other && nodes.length === 2 ? (
          <Button size="small" variant="contained" onClick={() => explorer.route(one.id, other.id)}>
            Routes between them
          </Button>
        ) : null}
        {roles.length > 1 ? (
          <Button size="small" variant="outlined" component={LinkBase} to={compared}>
            Compare pay
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}

function Actions({ nodes, explorer, sceneOf }: Omit<Props, "drawing"> & { nodes: readonly PictureNode[] }) {
  const { dispatch, picture, add } = explorer;
  const ids = nodes.map(({ id }) => id);
  const pinned = ids.every((id) => picture.pinned.has(id));
  const what = nodes.length === 1 ? (nodes[0]?.name ?? "") : formatCount(nodes.length, "concept");
  const actions = [
    { label: pinned ? "Unpin" : "Pin", act: () => dispatch({ type: "pinned", ids, pinned: !pinned }) },
    { label: "Hide", act: () => dispatch({ type: "hidden", ids }) },
    { label: "Remove", act: () => dispatch({ type: "removed", ids }) },
    { label: "Keep only", act: () => dispatch({ type: "keptOnly", ids }) },
    { label: "Expand all", act: () => void add({ of: ids, depth: 1, limit: 300 }, `expand ${what}`) },
    {
      label: "Select neighbors",
      act: () => {
        const around = [...withNeighbors(sceneOf.adjacency, ids)].filter((id) => sceneOf.visible.nodeIds.has(id));
        dispatch({ type: "selected", ids: around, how: "only" });
      },
    },
  ];
  return (
    <Box role="group" aria-label={`What to do with ${what}`} sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      {actions.map(({ label, act }) => (
        <Button key={label} size="small" variant="outlined" onClick={act}>
          {label}
        </Button>
      ))}
    </Box>
  );
}
