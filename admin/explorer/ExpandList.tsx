import CollapseIcon from "@mui/icons-material/UnfoldLess";
import ExpandIcon from "@mui/icons-material/UnfoldMore";
import { Box, Button, IconButton, Tooltip, Typography } from "@mui/material";
import { useState } from "react";
import { LimitSlider } from "../routes/LimitSlider.tsx";
import { type Expansion, expansionsOf } from "./neighbors.ts";
import type { PictureNode } from "./picture.ts";
import { neighborWords } from "./relationWords.ts";
import type { Explorer } from "./useExplorer.ts";
import type { SceneOf } from "./useScene.ts";

const mostAtOnce = 200;

interface Props {
  readonly node: PictureNode;
  readonly explorer: Explorer;
  readonly sceneOf: SceneOf;
}

/** What is around a concept, by relation: how much there is, how much is shown, and how to show or hide it. */
export function ExpandList({ node, explorer, sceneOf }: Props) {
  const expansions = expansionsOf(sceneOf.adjacency, node);
  const { dispatch, add } = explorer;
  if (expansions.length === 0) return <Typography color="text.secondary">Nothing leads to it or from it.</Typography>;
  return (
    <Box>
      <Typography variant="h4" component="h3" sx={{ mb: 0.5 }}>
        Around it
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {expansions.map((expansion) => (
          <Row
            key={expansion.relation}
            node={node}
            expansion={expansion}
            onExpand={() =>
              add(
                { of: [node.id], depth: 1, relations: [expansion.relation], limit: mostAtOnce + 1 },
                `expand ${node.name}`,
              )
            }
            onCollapse={() => dispatch({ type: "collapsed", id: node.id, relation: expansion.relation })}
          />
        ))}
      </Box>
      <EgoNetwork node={node} explorer={explorer} />
    </Box>
  );
}

interface RowProps {
  readonly node: PictureNode;
  readonly expansion: Expansion;
  readonly onExpand: () => void;
  readonly onCollapse: () => void;
}

function Row({ node, expansion, onExpand, onCollapse }: RowProps) {
  const { relation, total, shown } = expansion;
  const words = neighborWords(relation, node.kind);
  return (
    <Box component="li" sx={{ display: "flex", alignItems: "center" }}>
      <Button
        size="small"
        startIcon={<ExpandIcon />}
        disabled={shown === total}
        onClick={onExpand}
        sx={{ flex: 1, justifyContent: "flex-start", textAlign: "left" }}
      >
        <Box component="span" sx={{ flex: 1 }}>
          {words}
        </Box>{" "}
        <Box component="span" sx={{ color: "text.secondary", fontWeight: 400, pl: 1 }}>
          {shown} of {total}
        </Box>
      </Button>
      <Tooltip title="Collapse: what nothing else holds">
        <span>
          <IconButton size="small" aria-label={`Collapse ${words}`} disabled={shown === 0} onClick={onCollapse}>
            <CollapseIcon fontSize="small" />
          </IconButton>
        </span>
      </Tooltip>
    </Box>
  );
}

/** Everything up to some steps away. */
function EgoNetwork({ node, explorer }: Pick<Props, "node" | "explorer">) {
  const [depth, setDepth] = useState(2);
  return (
    <Box sx={{ display: "flex", gap: 1.5, alignItems: "flex-end", mt: 1 }}>
      <Box sx={{ flex: 1 }}>
        <LimitSlider
          label="Everything within"
          least={1}
          most={4}
          open={0}
          value={depth}
          onChange={(value) => setDepth(value ?? 1)}
          words={(steps) => (steps === 1 ? "1 step" : `${steps} steps`)}
        />
      </Box>
      <Button
        size="small"
        variant="outlined"
        onClick={() => explorer.add({ of: [node.id], depth, limit: mostAtOnce }, `show all around ${node.name}`)}
      >
        Show
      </Button>
    </Box>
  );
}
