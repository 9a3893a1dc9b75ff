import type { PaneSource } from "../registry";
import { caseload } from "./caseload";
import { estate } from "./estate";
import { grants } from "./grants";
import { posts } from "./posts";
import { spend } from "./spend";
import { teams } from "./teams";
import { unitCosts } from "./unit-costs";

export { SourceQuestion, SourceTables } from "./question";
export { caseload, estate, grants, posts, spend, teams, unitCosts };

/** Every source the pane asks for, in its order: grants are read with the services of the spending. */
export const sources: readonly PaneSource[] = [spend, grants, estate, teams, unitCosts, caseload, posts];
