import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import { Button, Menu, MenuItem } from "@mui/material";
import { useTheme } from "@mui/material/styles";
import { useState } from "react";
import { useNotify } from "react-admin";
import { download } from "../files/download.ts";
import type { Drawing } from "./drawing.ts";
import { imageOf } from "./pictureImage.ts";
import type { Explorer } from "./useExplorer.ts";
import type { SceneOf } from "./useScene.ts";

interface Props {
  readonly explorer: Explorer;
  readonly sceneOf: SceneOf;
  readonly drawing: Drawing | null;
}

/** Takes what is seen away as a file. */
export function ExportMenu({ explorer, sceneOf, drawing }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { save } = useFiles({ explorer, sceneOf, drawing });
  const files = [
    { label: "GEXF, for Gephi and others", act: save.gexf },
    { label: "Image (PNG)", act: save.image },
    { label: "Tables (nodes.csv and edges.csv)", act: save.tables },
  ];
  return (
    <>
      <Button
        startIcon={<DownloadIcon />}
        aria-haspopup="menu"
        disabled={explorer.picture.nodes.size === 0}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Export
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {files.map(({ label, act }) => (
          <MenuItem
            key={label}
            onClick={() => {
              setAnchor(null);
              void act();
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function useFiles({ explorer, sceneOf, drawing }: Props) {
  const { palette } = useTheme();
  const notify = useNotify();
  const { picture, revision } = explorer;
  const { visible, scene, measured, communities, colorKey } = sceneOf;
  const seen = () => ({
    visible,
    scene,
    measured,
    communities,
    look: picture.look,
    places: drawing?.places() ?? new Map(),
    revision,
  });
  const name = `careers-graph-r${revision}`;
  const save = {
    // What writes the files is loaded when the first is wanted.
    gexf: async () => {
      const { toGexf } = await import("./pictureFiles.ts");
      download([toGexf(seen())], "application/gexf+xml", `${name}.gexf`);
    },
    tables: async () => {
      const { toCsvPair } = await import("./pictureFiles.ts");
      download([toCsvPair(seen())], "application/zip", `${name}-csv.zip`);
    },
    image: async () => {
      const inks = { ground: palette.background.paper, text: palette.text.primary };
      const image = drawing ? await imageOf(drawing.canvas(), colorKey, revision, inks) : null;
      if (image) download([image], "image/png", `${name}.png`);
      else notify("This browser makes no image of the picture.", { type: "warning" });
    },
  };
  return { save };
}
