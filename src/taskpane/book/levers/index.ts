import type { ComponentType } from "react";
import { EstateBesides } from "./estate";

/** What the form of a lever has besides the fields of its table, by the lever; one more is one folder and one line. */
export const LEVERS_BESIDES: Readonly<Record<string, ComponentType<{ readonly position: number }>>> = {
  estate: EstateBesides,
};
