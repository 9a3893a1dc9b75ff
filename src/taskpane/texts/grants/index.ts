import { explainTexts } from "./explain";
import { freedomsTexts } from "./freedoms";
import { grantsOwnTexts } from "./grants";
import { servicesTexts } from "./services";
import { yearsTexts } from "./years";

/** What the pane says where grants are worked on: loaded with those screens, apart from the other texts. */
export const grantsTexts = {
  grants: grantsOwnTexts,
  services: servicesTexts,
  freedoms: freedomsTexts,
  years: yearsTexts,
  explain: explainTexts,
} as const;
