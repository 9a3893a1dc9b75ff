import { catalogue } from "../catalogue";
import { NAMESPACE } from "../namespace";
import type { Inline, Line } from "./document";

const NAMES = new RegExp(`\\b${NAMESPACE}\\.([A-Z][A-Z0-9]+)\\b`);
const ids = new Set(catalogue.map(({ id }) => id));

/** A sentence in which every function named is a link to its page, except on that page. */
export function prose(text: string, onPage = ""): Line {
  // The split keeps what the brackets catch, so every second piece is an id.
  return text
    .split(NAMES)
    .map((piece, index) => (index % 2 === 0 ? piece : mentioned(piece, onPage)))
    .filter((piece) => piece !== "");
}

/** The same with a full stop, where the text does not end a sentence itself. */
export function sentence(text: string, onPage = ""): Line {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return prose(/[.?!]$/.test(begun) ? begun : `${begun}.`, onPage);
}

function mentioned(id: string, onPage: string): Inline {
  const text = `${NAMESPACE}.${id}`;
  return ids.has(id) && id !== onPage ? { to: id, text } : { code: text };
}
