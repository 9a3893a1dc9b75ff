import type { Json } from "./json";

/** What a text says as JSON, or in a sentence that it says nothing. */
export type ReadJson = { readonly json: Json } | { readonly problem: string };

/** Reads a text as JSON. A mark of the order of bytes at its beginning is no part of it. */
export function readJson(text: string): ReadJson {
  const plain = text.replace(/^\uFEFF/, "");
  if (plain.trim() === "") return { problem: "This is empty. Give JSON." };
  try {
    return { json: JSON.parse(plain) as Json };
  } catch (problem) {
    return {
      problem: `This is no JSON${whereIn(plain, problem)}. Look for a bracket, a comma or a quotation mark that is missing or one too many.`,
    };
  }
}

/** Engines say where in words of their own; those that give a place in figures are understood, of the others nothing is said. */
function whereIn(text: string, problem: unknown): string {
  const said = String(problem);
  if (said.includes("end of JSON")) return ": it ends before it is complete";
  const place = /position (\d+)/.exec(said)?.[1];
  if (place === undefined) return "";
  const before = text.slice(0, Number(place)).split(/\r\n|\r|\n/);
  return `: it cannot be read from line ${before.length}, character ${before.at(-1)!.length + 1} on`;
}
