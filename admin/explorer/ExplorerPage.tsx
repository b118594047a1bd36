import { Box, Button, Paper, Tab, Tabs } from "@mui/material";
import { useState } from "react";
import { PageHeading } from "../layout/PageHeading.tsx";
import { useShortcut } from "../layout/useShortcut.ts";
import { formatCount } from "../wording/count.ts";
import type { DrawingEvents } from "./drawing.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import { GraphArea } from "./GraphArea.tsx";
import { KeptViews } from "./KeptViews.tsx";
import { LinkTable } from "./LinkTable.tsx";
import { NodeTable } from "./NodeTable.tsx";
import { emptyPicture } from "./picture.ts";
import { SidePanel } from "./SidePanel.tsx";
import { StartHere } from "./StartHere.tsx";
import { useDrawing, useDrawn } from "./useDrawing.ts";
import { useExplorer } from "./useExplorer.ts";
import { useLayout } from "./useLayout.ts";
import { useOpened } from "./useOpened.ts";
import { useScene } from "./useScene.ts";
import { codeOf, viewOf } from "./viewCode.ts";

/** The graph as a picture that grows as one asks: with its measures, filters, layouts and files. */
export function ExplorerPage() {
  const explorer = useExplorer();
  const { picture, dispatch, selection, revision } = explorer;
  const sceneOf = useScene(picture);
  const [over, setOver] = useState<Parameters<DrawingEvents["onHover"]>[0]>(null);
  const start = (id: string, name: string) => explorer.add({ of: [id], depth: 1, limit: 100 }, `add ${name}`);
  const events: DrawingEvents = {
    onPick: (id, also) => dispatch({ type: "selected", ids: [id], how: also ? "toggle" : "only" }),
    onGround: () => dispatch({ type: "selected", ids: [], how: "only" }),
    onOpen: (id) => void explorer.add({ of: [id], depth: 1, limit: 201 }, `expand ${picture.nodes.get(id)?.name}`),
    onHover: setOver,
    onMoved: (ids) => dispatch({ type: "pinned", ids, pinned: true }),
    onRest: () => layout.onRest(),
  };
  const { drawing, setContainer, fault } = useDrawing(events, (id) => (selection.has(id) ? [...selection] : [id]));
  useDrawn(drawing, sceneOf.scene, selection);
  const layout = useLayout(drawing, sceneOf);
  useOpened(explorer, drawing, layout.change);
  useShortcut("z", () => dispatch({ type: "undone" }), { whileTyping: false });
  useShortcut("y", () => dispatch({ type: "redone" }), { whileTyping: false });
  const codeNow = () =>
    drawing && picture.nodes.size > 0 ? codeOf(viewOf(picture, drawing.places(), drawing.camera(), revision)) : null;
  const startOver = () => {
    dispatch({ type: "opened", picture: emptyPicture });
    layout.change("forces");
  };
  const actions = (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <Button disabled={picture.nodes.size === 0} onClick={startOver}>
        Start over
      </Button>
      <KeptViews codeNow={codeNow} />
      <ExportMenu explorer={explorer} sceneOf={sceneOf} drawing={drawing} />
    </Box>
  );
  return (
    <>
      <PageHeading title="Explorer" actions={actions} />
      <Box
        sx={{ display: "grid", gap: 1.5, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) 340px" } }}
      >
        <GraphArea {...{ explorer, sceneOf, drawing, fault, layout, over, setContainer }}>
          <StartHere explorer={explorer} onStart={start} />
        </GraphArea>
        <SidePanel explorer={explorer} sceneOf={sceneOf} drawing={drawing} onStart={start} />
      </Box>
      {picture.nodes.size > 0 ? <Tables explorer={explorer} sceneOf={sceneOf} drawing={drawing} /> : null}
    </>
  );
}

/** The same picture in words and numbers. */
function Tables(props: Parameters<typeof NodeTable>[0]) {
  const [links, setLinks] = useState(false);
  const { visible } = props.sceneOf;
  return (
    <Paper sx={{ mt: 1.5, p: { xs: 1, md: 2 } }}>
      <Tabs value={links} onChange={(_event, next: boolean) => setLinks(next)} aria-label="The picture as tables">
        <Tab value={false} label={formatCount(visible.nodes.length, "concept")} />
        <Tab value={true} label={formatCount(visible.edges.length, "link")} />
      </Tabs>
      {links ? <LinkTable picture={props.explorer.picture} visible={visible} /> : <NodeTable {...props} />}
    </Paper>
  );
}
