import { allNamed, nodeAt } from "../../../xml";
import type { Node } from "../../../xml";

/** The text of a title; "" where it has none of its own. */
export function textOf(title: Node | null): string {
  const rich = allNamed(nodeAt(title, "tx", "rich"), "p").map((paragraph) =>
    allNamed(paragraph, "t")
      .map(({ text }) => text)
      .join(""),
  );
  const cached = allNamed(nodeAt(title, "tx", "strRef"), "v").map(({ text }) => text);
  return (rich.length > 0 ? rich : cached).join(" ").trim();
}
