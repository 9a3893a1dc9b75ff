/**
 * A text from the user's tables as a cell takes it. Excel reads what is written to a cell as if it were typed, so that
 * "5-16" would become a date and "=x" a formula; such texts are written as a formula that gives the text.
 */
export function literalText(text: string): string {
  return isPlainText(text) ? text : `=${quotedText(text)}`;
}

/** A text inside a formula. Excel allows 255 characters between quotation marks; a longer text is joined from pieces. */
export function quotedText(text: string): string {
  const pieces = text.match(/[\s\S]{1,250}/g) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

function isPlainText(text: string): boolean {
  const beginsWithLetter = /^\p{L}/u.test(text);
  const mayBeDate = /^\p{L}{3,9}[\s.,/-]*\d/u.test(text);
  const isTruthValue = /^(true|false)$/i.test(text);
  return beginsWithLetter && !mayBeDate && !isTruthValue;
}
