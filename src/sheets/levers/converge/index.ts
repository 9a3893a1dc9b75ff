import { literalText } from "../../../formula";
import { linesSheet } from "../by-lines";

/** Unit costs beside a target: how far each body is above it, and what closing that gap saves. */
export const converge = linesSheet({
  lever: "converge",
  notes: [
    "The median and the lower quartile are those of MEDIAN and QUARTILE, as in PLACE.CONVERGENCESAVING: every body counts once, large or small.",
    "Unit costs differ for reasons that are no waste, such as need and quality. Say in the evidence what was compared.",
  ],
  proposals: {
    aim: {
      head: "Target unit cost",
      as: "number",
      formula: ({ here, whole }) => {
        const costs = whole("unitCosts", "costs");
        const named = `IF(${here("target")}="lowest",MIN(${costs}),IF(${here("target")}="median",MEDIAN(${costs}),QUARTILE(${costs},1)))`;
        return `IF(${here("target")}="typed",${here("targetCost")},IF(COUNT(${costs})=0,0,${named}))`;
      },
    },
  },
  lists: {
    unitCosts: {
      costs: {
        head: ({ proposals }) => proposals.map(({ id }) => literalText(id)),
        as: "number",
        formula: ({ here, head }, at) =>
          `IF(AND(${here("ids")}=${head("costs", at)},${here("unitCost")}<>""),${here("unitCost")},"")`,
      },
      above: {
        head: "Above the target",
        as: "number",
        formula: ({ here, ofProposal }) =>
          `IF(${here("unitCost")}="",0,MAX(0,${here("unitCost")}-${ofProposal("aim")}))`,
      },
      saved: {
        head: "Saves in a full year",
        as: "money",
        formula: ({ here, ofProposal }) => `${here("above")}*${here("volume")}*${ofProposal("closes")}`,
      },
    },
  },
  open: ({ here }) =>
    `IF(AND(${here("target")}="typed",${here("targetCost")}=""),"Give the target of your own",IF(${here("closes")}="","Give the share of the gap that is closed",""))`,
});
