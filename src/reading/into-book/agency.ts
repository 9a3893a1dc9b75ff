import type { BookJson, JsonRecord } from "../../model/book";
import { put, recordsAt } from "../../model/json";
import { isOfMinistry } from "../vocabulary";

/** Another agency, where it has a name and none has that name. */
export function withAgency(book: BookJson, name: string): BookJson {
  const id = name.trim();
  const agencies = recordsAt(book, ["place", "agencies"]);
  if (id === "" || agencies.some((agency) => agency.id === id)) return book;
  const agency: JsonRecord = {
    id,
    ...(fundOf(id) === "general" ? {} : { fund: fundOf(id) }),
    ...(isOutside(id) ? { outside: true } : {}),
  };
  return put(book, ["place", "agencies"], [...agencies, agency]);
}

/** The purse of a body as its name tells; the user sees it and may choose another. */
function fundOf(name: string): "general" | "nhs" | "police" | "fire" {
  if (/\b(nhs|icb|health board|hospitals?|integrated care)\b/i.test(name)) return "nhs";
  if (/\b(police|constabulary)\b/i.test(name)) return "police";
  return /\bfire\b/i.test(name) ? "fire" : "general";
}

function isOutside(name: string): boolean {
  return isOfMinistry(name) || /\bjobcentre\b/i.test(name);
}
