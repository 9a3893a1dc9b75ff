import type { PaneSource } from "../registry";
import { grants } from "./grants";
import { spend } from "./spend";

export { SourceTables } from "./question";
export { grants, spend };

/** Every source the pane asks for, in its order: grants are read with the services of the spending. */
export const sources: readonly PaneSource[] = [spend, grants];
