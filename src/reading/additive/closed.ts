import type { ChainLook, Link } from "./links";
import type { Open } from "./open";

/** A line that can only be what its section comes to, where nothing of the section is stated yet. */
export function sectionClosed({ closing }: ChainLook, open: Open, line: number): Link | null {
  const first = closing.get(line);
  if (first === undefined) return null;
  const plus = open.all.from(Math.max(0, open.all.length() - (line - first)));
  return plus[0] === first && plus.length === line - first
    ? { total: line, plus, minus: [], surplus: 0, wrong: [] }
    : null;
}

/** A line that says that it is left, below two sections that are closed: the one less the other. */
export function leftOfClosed({ closing, left, written }: ChainLook, open: Open, line: number): Link | null {
  const [one, other] = open.all.from(Math.max(0, open.all.length() - 2));
  if (one === undefined || other === undefined || !left.has(line)) return null;
  if (!closing.has(one) || !closing.has(other)) return null;
  const isLeft = (whole: number, less: number) =>
    written.lines[line]!.every((amount, column) => {
      const [of, off] = [written.lines[whole]![column] ?? 0, written.lines[less]![column] ?? 0];
      return Math.abs(of - off - (amount ?? 0)) <= NOISE;
    });
  const link = (whole: number, less: number) => ({
    total: line,
    plus: [whole],
    minus: [less],
    surplus: 0,
    wrong: [],
  });
  if (isLeft(one, other)) return link(one, other);
  return isLeft(other, one) ? link(other, one) : null;
}

/** Of binary fractions: figures below two sums are written as finely as these. */
const NOISE = 1e-6;
