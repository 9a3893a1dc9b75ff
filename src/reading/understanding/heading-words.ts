import { nameKey } from "../../model/names";

/** A heading in one spelling: words of code apart, no stops behind. */
export function plainHeading(heading: string): string {
  const apart = heading.replaceAll("_", " ").replace(/([a-z])([A-Z])/g, "$1 $2");
  return nameKey(apart.replace(/[.:*]+$/, ""));
}
