/** The plots, as the address names them and as their tabs do. */
export const plotLabels = {
  demand: "Demand",
  pay: "Pay",
  specificity: "Specificity and demand",
  matrix: "Families and skill groups",
  growth: "Growth",
} as const;

/** One of the plots. */
export type PlotName = keyof typeof plotLabels;
