/** What may come between two fields, and how much each is to be believed: commas and dollars occur inside texts and sums, tabs hardly. */
const CANDIDATES: readonly (readonly [string, number])[] = [
  ["\t", 1.5],
  ["|", 1.5],
  [";", 1.5],
  [",", 1],
  ["$", 0.8],
];
const SAMPLE_LINES = 200;

/** What comes between the fields of a text: the candidate that cuts most lines into the same number of fields, and into more of them. */
export function delimiterOf(text: string): string {
  const lines = sampleLines(text);
  const scores = CANDIDATES.map(
    ([candidate, belief]) => [candidate, belief * steadiness(lines, candidate)] as const,
  );
  const [best, score] = scores.reduce((one, other) => (other[1] > one[1] ? other : one));
  return score > 0 ? best : ",";
}

/** The first lines without what is in quotes; a line break in quotes ends no line. */
function sampleLines(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let isQuoted = false;
  for (let at = 0; at < text.length && lines.length < SAMPLE_LINES; at += 1) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (character === "\n" && !isQuoted) {
      if (line.trim() !== "") lines.push(line);
      line = "";
    } else if (!isQuoted) line += character;
  }
  return line.trim() === "" ? lines : [...lines, line];
}

function steadiness(lines: readonly string[], candidate: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const fields = line.split(candidate).length;
    if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
  }
  const scores = [...counts].map(([fields, times]) => (times / lines.length) * Math.log2(fields + 1));
  return Math.max(0, ...scores);
}
