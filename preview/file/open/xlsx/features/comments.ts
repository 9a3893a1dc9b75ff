import type { Comment, Note, Remark } from "../../../../host";
import type { Package, Relation } from "../../../package";
import { relationsOf } from "../../../package";
import { allNamed, nodeAt, nodesNamed, treeOf } from "../../../xml";
import type { Node } from "../../../xml";
import { boxOf, isTrue } from "./boxes";

interface Remarks {
  readonly comments: readonly Comment[];
  readonly notes: readonly Note[];
}

/** Threads of comments, and notes. A thread also has a note, for older programs, which is left out. */
export function remarksIn(parts: Package, workbook: string, relations: readonly Relation[]): Remarks {
  const rootOf = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    const xml = target === undefined ? null : parts.text(target);
    return xml === null ? null : treeOf(xml);
  };
  const comments = threads(rootOf("threadedComment"), people(parts, workbook));
  const isThread = (note: Note) =>
    comments.some(({ row, column }) => row === note.row && column === note.column);
  return { comments, notes: notesOf(rootOf("comments")).filter((note) => !isThread(note)) };
}

function people(parts: Package, workbook: string): ReadonlyMap<string, string> {
  const target = relationsOf(parts, workbook).find(({ type }) => type === "person")?.target;
  const xml = target === undefined ? null : parts.text(target);
  return new Map(
    allNamed(xml === null ? null : treeOf(xml), "person").map((node) => [
      node.attribute("id") ?? "",
      node.attribute("displayName") ?? "",
    ]),
  );
}

function threads(root: Node | null, names: ReadonlyMap<string, string>): readonly Comment[] {
  const nodes = allNamed(root, "threadedComment");
  const remark = (node: Node): Remark => ({
    id: node.attribute("id") ?? "",
    author: names.get(node.attribute("personId") ?? "") ?? "",
    email: "",
    content: nodeAt(node, "text")?.text ?? "",
    created: dateOf(node.attribute("dT")),
  });
  return nodes.flatMap((node) => {
    const box = boxOf(node.attribute("ref") ?? "");
    if (!box || node.attribute("parentId") !== null) return [];
    const id = node.attribute("id");
    return [
      {
        ...remark(node),
        row: box.row,
        column: box.column,
        isResolved: isTrue(node.attribute("done")),
        replies: nodes.filter((one) => one.attribute("parentId") === id).map(remark),
      },
    ];
  });
}

function notesOf(root: Node | null): readonly Note[] {
  const authors = nodesNamed(nodeAt(root, "authors"), "author").map(({ text }) => text);
  return nodesNamed(nodeAt(root, "commentList"), "comment").flatMap((node) => {
    const box = boxOf(node.attribute("ref") ?? "");
    if (!box) return [];
    const content = allNamed(nodeAt(node, "text"), "t").map(({ text }) => text);
    return [
      {
        row: box.row,
        column: box.column,
        author: authors[Number(node.attribute("authorId") ?? 0)] ?? "",
        content: content.join(""),
      },
    ];
  });
}

/** A file may say a time without a zone, which is meant as the one of Greenwich. */
function dateOf(text: string | null): string {
  const time = Date.parse(text === null || /Z$|[+-]\d\d:\d\d$/.test(text) ? (text ?? "") : `${text}Z`);
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}
