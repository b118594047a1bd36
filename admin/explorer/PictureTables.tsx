import { Paper, Tab, Tabs } from "@mui/material";
import { type ComponentProps, useState } from "react";
import { formatCount } from "../wording/count.ts";
import { LinkTable } from "./LinkTable.tsx";
import { NodeTable } from "./NodeTable.tsx";

/** The picture in words and numbers: its concepts and its links. */
export function PictureTables(props: ComponentProps<typeof NodeTable>) {
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
