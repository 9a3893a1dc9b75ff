import { FileProblem } from "../../problem";

/** What a mark of UTF-8 becomes when it is read as windows-1252 and saved as UTF-8 again. */
const BROKEN_MARK = "ï»¿";
/** What is left of a mark whose first or last byte is gone, or that a programme did not understand. */
const MARK = /^(?:\uFEFF|\uFFFD+|ï»(?!¿)|»¿)/;

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder("utf-8", { ignoreBOM: true });
const STRAY = /\uFFFD/g;
const WIDE_LETTER = /[^\p{ASCII}\uFFFD]/gu;

/** The text of a file, its encoding found; null where the bytes are no text. Refuses a text with characters that none has. */
export function textOfBytes(bytes: Uint8Array): string | null {
  const text = decodedText(bytes);
  const stray = text.indexOf("\u0000");
  if (stray < 0) return withoutMark(text);
  if (CONTROLS.test(text)) return null;
  const line = text.slice(0, stray).split("\n").length;
  throw new FileProblem(
    "damaged",
    `The file has characters that no text has (NUL), the first in line ${line.toLocaleString("en-GB")}: the export or the download broke off, or it is in a rare encoding. Export it again as “CSV UTF-8” and open that.`,
  );
}

/** What pictures, programs and archives have beside NUL, and texts have not. */
const CONTROLS = /[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/;

function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideWithoutMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return STRICT.decode(bytes);
  } catch {
    return mixed(bytes) ?? windows1252(bytes);
  }
}

function withoutMark(text: string): string {
  const mark = MARK.exec(text)?.[0];
  if (mark) return withoutMark(text.slice(mark.length));
  if (!text.startsWith(BROKEN_MARK)) return text;
  const rest = text.slice(BROKEN_MARK.length);
  return mended(rest) ?? rest;
}

/** UTF-16 without a mark shows by its zeros: Latin letters have one in every second place. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 2;
  if (odd > most * 0.6 && even < most * 0.1) return "utf-16le";
  return even > most * 0.6 && odd < most * 0.1 ? "utf-16be" : null;
}

/**
 * UTF-8 with a few bytes that are not: a mark that lost one, lines put in from another file, an end cut off inside a letter. Those bytes
 * are read as windows-1252. Null where hardly any letter beyond plain ones is UTF-8.
 */
function mixed(bytes: Uint8Array): string | null {
  const text = LENIENT.decode(bytes);
  const [letters, strays] = [text.match(WIDE_LETTER)?.length ?? 0, text.match(STRAY)?.length ?? 0];
  if (letters * 4 < strays) return null;
  const pieces: string[] = [];
  let [from, at] = [0, 0];
  const take = (end: number) => pieces.push(LENIENT.decode(bytes.subarray(from, end)));
  while (at < bytes.length) {
    const length = lengthOfLetter(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    take(at);
    pieces.push(windows1252(bytes.subarray(at, at + 1)));
    at += 1;
    from = at;
  }
  take(at);
  return pieces.join("");
}

/** How many bytes the letter that begins here has in UTF-8; 0 where none does. */
function lengthOfLetter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0;
  try {
    return length > 0 && STRICT.decode(bytes.subarray(at, at + length)).length > 0 ? length : 0;
  } catch {
    return 0;
  }
}

/** A whole text that was read as windows-1252 although it was UTF-8 ("Â£"), put right; null where it was not. */
function mended(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 && !(code >= 0x80 && code < 0xa0) ? code : HIGH.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What windows-1252 has in the places 0x80 to 0x9F, where Unicode has control characters. */
const HIGH_CHARACTERS = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"];
const HIGH: ReadonlyMap<string, number> = new Map(
  HIGH_CHARACTERS.map((character, index) => [character, 0x80 + index]),
);

/** Some versions of Node take windows-1252 for Latin-1, which differs in those places only. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(
    /[\u0080-\u009F]/g,
    (character) => HIGH_CHARACTERS[character.charCodeAt(0) - 0x80] ?? character,
  );
}
