import type { PaneSource } from "../registry";
import { estate } from "./estate";
import { grants } from "./grants";
import { spend } from "./spend";
import { teams } from "./teams";

export { SourceQuestion, SourceTables } from "./question";
export { estate, grants, spend, teams };

/** Every source the pane asks for, in its order: grants are read with the services of the spending. */
export const sources: readonly PaneSource[] = [spend, grants, estate, teams];
