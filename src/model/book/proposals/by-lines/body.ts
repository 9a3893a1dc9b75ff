import type { Ask } from "../../../fields";

/** How a line asks which body it is of. */
export const BODY: Ask = { label: "Body", as: "agency" };

/** A line with the body that saves by it; null where none does. */
export interface OfBody {
  readonly body: string | null;
}
