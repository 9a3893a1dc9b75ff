import { plainHeading } from "../../heading-words";
import type { Around } from "./evidence";

/** The side that the titles name and the other not: "Net revenue budget". A sentence tells more than what the table holds. */
export function titleSide({ titles, sheet }: Around): "gross" | "net" | null {
  const called = titles.filter((text) => !/[.!?]\s*$/.test(text));
  const text = plainHeading([...called, sheet].join(" "));
  const [isNet, isGross] = [/\bnet\b/.test(text), /\bgross\b/.test(text)];
  return isNet === isGross ? null : isNet ? "net" : "gross";
}
