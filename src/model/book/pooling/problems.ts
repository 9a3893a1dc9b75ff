import { FieldProblems, itemOf } from "../../fields";
import { problemsOf } from "../../pooling/file";
import type { Book } from "../parts";
import { hasRules } from "./has-rules";
import { poolFileOf } from "./pool-file";

/** Throws `FieldProblems` for rules that do not fit each other, at the paths of the book. */
export function mustKeepRules(book: Book): void {
  if (book.pooling === null || !hasRules(book.pooling)) return;
  const asked = poolFileOf(book, new Map());
  const problems = asked === null ? [] : problemsOf(asked.file);
  if (problems.length === 0) return;
  throw new FieldProblems(problems.map(({ path, message }) => ({ path: inBook(path), message })));
}

/** Where the book has what a file has at a path. */
function inBook(path: string): string {
  const [, list = "", at = "", rest = ""] = /^(services|grants)\[(\d+)\](.*)$/.exec(path) ?? [];
  const position = Number(at);
  if (list === "services") {
    if (rest === ".floor") return itemOf("pooling.floors", position);
    const of = itemOf("pooling.needs", position);
    return rest === ".need" ? `${of}.amount` : `${of}${rest}`;
  }
  if (rest.startsWith(".permitted")) return itemOf("pooling.allowed", position);
  return path === "" ? "pooling" : `pooling.${path}`;
}
