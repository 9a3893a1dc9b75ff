import { NHS_BODIES, PUBLIC_BODIES } from "./short-forms";

/** The words of each kind by the first of them, the longest first. */
const KINDS = new Map<string, { readonly written: readonly string[]; readonly read: readonly string[] }[]>();
for (const [written, read] of [...PUBLIC_BODIES].sort(([one], [other]) => other.length - one.length)) {
  const words = written.split(" ");
  KINDS.set(words[0]!, [...(KINDS.get(words[0]!) ?? []), { written: words, read: read.split(" ") }]);
}

/** The words of a name with the kind of a public body as it is read, however it is written: "NHS Bolton CCG" and "Bolton Clinical Commissioning Group". */
export function inFull(words: readonly string[]): readonly string[] {
  // Hardly a name is of a public body, which is seen at once.
  if (!words.some((word) => KINDS.has(word) || word === "clinical" || word === "integrated")) return words;
  const full: string[] = [];
  for (let at = 0; at < words.length;) {
    const kind = KINDS.get(words[at]!)?.find(({ written }) =>
      written.every((word, step) => words[at + step] === word),
    );
    full.push(...(kind?.read ?? [words[at]!]));
    at += kind?.written.length ?? 1;
  }
  const isOfNhs = NHS_BODIES.some((body) => ` ${full.join(" ")} `.includes(` ${body} `));
  return isOfNhs ? full.filter((word) => word !== "nhs") : full;
}
