import { Box, Button } from "@mui/material";
import { PageHeading } from "../layout/PageHeading.tsx";
import { ExportMenu } from "./ExportMenu.tsx";
import { GraphArea } from "./GraphArea.tsx";
import { KeptViews } from "./KeptViews.tsx";
import { PictureTables } from "./PictureTables.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { StartHere } from "./StartHere.tsx";
import { TimeSlider } from "./TimeSlider.tsx";
import { useExplorerPage } from "./useExplorerPage.ts";
import { codeOf } from "./viewCode.ts";

const columns = { xs: "minmax(0, 1fr)", md: "minmax(0, 1fr) 340px" };

/** The graph as a picture that grows as one asks: with its measures, filters, layouts and files. */
export function ExplorerPage() {
  const page = useExplorerPage();
  const { explorer, sceneOf, drawing, start, startOver, viewNow, then } = page;
  const empty = explorer.picture.nodes.size === 0;
  const codeNow = () => {
    const view = viewNow.current();
    return view && codeOf(view);
  };
  const actions = (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <Button disabled={empty} onClick={startOver}>
        Start over
      </Button>
      <KeptViews codeNow={codeNow} />
      <ExportMenu explorer={explorer} sceneOf={sceneOf} drawing={drawing} />
    </Box>
  );
  return (
    <>
      <PageHeading title="Explorer" actions={actions} />
      <Box sx={{ display: "grid", gap: 1.5, gridTemplateColumns: columns }}>
        <GraphArea {...page}>
          <StartHere explorer={explorer} onStart={start} />
        </GraphArea>
        <SidePanel explorer={explorer} sceneOf={sceneOf} drawing={drawing} onStart={start} />
      </Box>
      {empty ? null : <TimeSlider revision={then.revision} onChange={then.goTo} />}
      {empty ? null : <PictureTables explorer={explorer} sceneOf={sceneOf} drawing={drawing} />}
    </>
  );
}
