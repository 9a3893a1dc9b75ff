/** A text that holds one of the words, whole; lists of words are alternatives of a regular expression. */
export function anyOf(...lists: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(${lists.join("|")})\b`, "i");
}
