import { decoded, attribute, newTag, nextTag } from "./tags";

/** An element with what is in it, for parts that are small and deep: charts, drawings, styles. Prefixes are left out of names. */
export interface Node {
  readonly name: string;
  readonly children: readonly Node[];
  /** The text between its tags, where it holds no elements. */
  readonly text: string;
  attribute(name: string): string | null;
}

/** The outermost element; null where there is none. */
export function treeOf(xml: string): Node | null {
  const tag = newTag();
  const open: { node: Growing; from: number }[] = [];
  let root: Node | null = null;
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.closes) {
      const last = open.pop();
      if (last && last.node.children.length === 0) last.node.text = decoded(xml.slice(last.from, tag.start));
      continue;
    }
    const at = { ...tag };
    const node: Growing = {
      name: tag.name,
      children: [],
      text: "",
      attribute: (name) => attribute(xml, at, name),
    };
    const parent = open.at(-1)?.node;
    if (parent) parent.children.push(node);
    else root ??= node;
    if (!tag.isEmpty) open.push({ node, from: tag.end });
  }
  return root;
}

interface Growing extends Node {
  children: Node[];
  text: string;
}

/** The first element at the end of a path of names; null where there is none. */
export function nodeAt(node: Node | null, ...path: readonly string[]): Node | null {
  let found: Node | null = node;
  for (const name of path) found = found?.children.find((child) => child.name === name) ?? null;
  return found;
}

export function nodesNamed(node: Node | null, name: string): readonly Node[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** All elements of a name, however deep. */
export function allNamed(node: Node | null, name: string): readonly Node[] {
  if (!node) return [];
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allNamed(child, name),
  ]);
}
