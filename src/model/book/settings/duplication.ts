import { defineLever } from "./lever";

/** Ending duplication: what is known or assumed about services that more than one agency pays for. */
export const duplication = defineLever({
  id: "duplication",
  title: "Duplication",
  needs: ["spend"],
  fields: {
    fixedShare: {
      kind: "share",
      per: "service",
      default: 0,
      label: "Fixed cost, share of spending",
      source: "your assumptions",
      only: "shared services",
      ask: {
        label: "Duplicated fixed cost",
        forAll: {
          label: "Duplicated fixed cost, every shared service",
          hint: "Share of spending, 0 to 100. There is no standard figure: use your own evidence.",
        },
        review: "Duplicated fixed cost",
      },
    },
    providersKept: {
      kind: "whole",
      per: "place",
      default: 1,
      least: 1,
      most: "agencies",
      label: "Agencies that keep their fixed cost, largest first",
      unit: "agencies",
      source: "your assumption",
      ask: {
        label: "Agencies that keep their fixed cost",
        hint: "For each service, the largest spenders first.",
        review: "Agencies that keep theirs",
      },
    },
    achievable: {
      kind: "share",
      per: "place",
      default: 1,
      label: "Share of the saving thought achievable",
      source: "your assumption",
      ask: {
        label: "Share of the saving that is achievable",
        hint: "100% means all of it.",
        review: "Achievable",
      },
    },
  },
});
