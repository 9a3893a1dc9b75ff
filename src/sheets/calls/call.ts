import { NAMESPACE } from "../../functions";

/** Texts and names of sheets, in which the name of a function is none. */
const TEXTS_AND_SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const OURS = new RegExp(`(?<![\\p{L}\\p{N}_.])${NAMESPACE}\\.[A-Z0-9.]+\\s*\\(`, "iu");

/** Whether a cell holds a formula that calls a function of ours. */
export function callsOurs(content: unknown): content is string {
  return (
    typeof content === "string" && content.startsWith("=") && OURS.test(content.replace(TEXTS_AND_SHEETS, ""))
  );
}

/** A formula that is one call of ours and nothing else. */
export interface OneCall {
  /** The function's id, such as SHARE. */
  readonly id: string;
  /** Its arguments as they are written; one that is left out between others is empty. */
  readonly args: readonly string[];
}

/** The call that a formula is; null where it is anything more, or none. */
export function oneCallIn(formula: string): OneCall | null {
  const match = new RegExp(`^=\\s*@?\\s*${NAMESPACE}\\.([A-Z0-9.]+)\\s*\\((.*)\\)\\s*$`, "is").exec(formula);
  if (match === null) return null;
  const args = argumentsIn(match[2]!);
  return args && { id: match[1]!.toUpperCase(), args };
}

/** What is between the commas of a call; null where a bracket closes what it did not open. */
function argumentsIn(text: string): readonly string[] | null {
  const args = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    if (OPENING.has(piece)) depth += 1;
    if (CLOSING.has(piece)) depth -= 1;
    if (depth < 0) return null;
    if (piece === "," && depth === 0) args.push("");
    else args[args.length - 1] += piece;
  }
  if (depth > 0) return null;
  const trimmed = args.map((each) => each.trim());
  return trimmed.length === 1 && trimmed[0] === "" ? [] : trimmed;
}

/** Texts, names of sheets and columns of tables whole, all else sign by sign. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[\s\S]/g;
const OPENING: ReadonlySet<string> = new Set(["(", "{"]);
const CLOSING: ReadonlySet<string> = new Set([")", "}"]);
