/** A piece of a formula: something that refers to cells, or any other text, kept as it is. */
export interface Token {
  readonly kind: "reference" | "structured" | "other";
  readonly text: string;
}

const QUOTED_TEXT = /"(?:[^"]|"")*"?/y;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}(?::${CELL})?#?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(String.raw`(?:${SHEET})?(?:${AREA}|#REF!)(?![\p{L}\p{N}_.(!\[])`, "iuy");
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const QUALIFIED = new RegExp(`${SHEET}[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*(?![\\p{L}\\p{N}_.(!\\[])`, "uy");
const NUMBER = /\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+/iy;

/** Cuts a formula into references, structured references (of known tables, or "[@Column]"; names that `isTable` knows count) and the rest. */
export function tokenise(formula: string, isTable: (name: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = next(formula, at, isTable);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function next(formula: string, at: number, isTable: (name: string) => boolean): Token {
  const first = formula[at]!;
  const quoted = first === '"' ? match(QUOTED_TEXT, formula, at) : null;
  if (quoted) return { kind: "other", text: quoted };
  const reference = match(REFERENCE, formula, at);
  if (reference) return { kind: "reference", text: reference };
  if (first === "[") return { kind: "structured", text: bracketed(formula, at) };
  const qualified = match(QUALIFIED, formula, at);
  if (qualified && isTable(qualified)) return { kind: "structured", text: qualified };
  const word = match(WORD, formula, at);
  if (word) {
    const after = formula[at + word.length];
    if (after === "[") return { kind: "structured", text: word + bracketed(formula, at + word.length) };
    return { kind: after !== "(" && after !== "!" && isTable(word) ? "structured" : "other", text: word };
  }
  return { kind: "other", text: match(NUMBER, formula, at) ?? first };
}

/** The text from a bracket to the one that closes it; ' takes a bracket's meaning away. */
function bracketed(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return formula.slice(from, at + 1);
    }
  }
  return formula.slice(from);
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
