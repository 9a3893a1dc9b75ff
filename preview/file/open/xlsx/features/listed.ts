import type { ListedItem } from "../../../../host";
import type { Package, Relation } from "../../../package";
import { allNamed, treeOf } from "../../../xml";

export function pivotTablesIn(parts: Package, relations: readonly Relation[]): readonly ListedItem[] {
  return relations.flatMap(({ type, target }) => {
    const root = type === "pivotTable" ? treeOf(parts.text(target) ?? "") : null;
    const name = root?.attribute("name") ?? null;
    return name === null ? [] : [{ id: target, name }];
  });
}

export function slicersIn(parts: Package, relations: readonly Relation[]): readonly ListedItem[] {
  return relations.flatMap(({ type, target }) => {
    const root = type === "slicer" ? treeOf(parts.text(target) ?? "") : null;
    return allNamed(root, "slicer").map((node) => ({
      id: `${target}#${node.attribute("name") ?? ""}`,
      name: node.attribute("name") ?? "",
    }));
  });
}
