import type { Hyperlink } from "../../../../host";
import type { Relation } from "../../../package";
import { allNamed } from "../../../xml";
import type { Node } from "../../../xml";
import { boxOf } from "./boxes";

export function hyperlinksIn(tail: Node, relations: readonly Relation[]): readonly Hyperlink[] {
  return allNamed(tail, "hyperlink").flatMap((node) => {
    const box = boxOf(node.attribute("ref") ?? "");
    const address = relations.find(({ id }) => id === node.attribute("r:id"))?.target ?? null;
    const documentReference = node.attribute("location");
    if (!box || (address === null && documentReference === null)) return [];
    return [{ box, address, documentReference, screenTip: node.attribute("tooltip") }];
  });
}
