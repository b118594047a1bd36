import { Box, Tab, Tabs } from "@mui/material";
import type { ReactNode } from "react";
import { isNameIn } from "../explorer/measures.ts";
import { PageHeading } from "../layout/PageHeading.tsx";
import { useAddress } from "../layout/useAddress.ts";
import { DemandPlot } from "./DemandPlot.tsx";
import { GrowthPlot } from "./GrowthPlot.tsx";
import { MatrixPlot } from "./MatrixPlot.tsx";
import { PayPlot } from "./PayPlot.tsx";
import { type PlotName, plotLabels } from "./plotNames.ts";
import { SpecificityPlot } from "./SpecificityPlot.tsx";

const plots: Readonly<Record<PlotName, ReactNode>> = {
  demand: <DemandPlot />,
  pay: <PayPlot />,
  specificity: <SpecificityPlot />,
  matrix: <MatrixPlot />,
  growth: <GrowthPlot />,
};

/** The graph in drawings; which one, and of what, is in the address. */
export function PlotsPage() {
  const { parameters, change } = useAddress();
  const asked = parameters.get("plot");
  const plot = isNameIn(plotLabels, asked) ? asked : "demand";
  return (
    <>
      <PageHeading
        title="Plots"
        intro="Skills, families and pay in drawings, each with its figures, as an image and as data."
      />
      <Tabs
        value={plot}
        onChange={(_event, next: PlotName) => change({ plot: next })}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label="Plots"
        sx={{ mb: 1.5 }}
      >
        {Object.entries(plotLabels).map(([name, label]) => (
          <Tab key={name} value={name} label={label} id={`plot-tab-${name}`} aria-controls="plot" />
        ))}
      </Tabs>
      <Box role="tabpanel" id="plot" aria-labelledby={`plot-tab-${plot}`}>
        {plots[plot]}
      </Box>
    </>
  );
}
