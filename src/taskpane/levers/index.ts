import type { PaneLever } from "../registry";
import { duplication } from "./duplication";
import { pooling } from "./pooling";

export { LeverStep } from "./fields";

/** Every lever the pane asks about, in the order of its steps. */
export const levers: readonly PaneLever[] = [duplication, pooling];
