import { FORMS } from "../../../model/book";
import type { BookJson, FormField, JsonRecord } from "../../../model/book";
import { textAt } from "../../../model/json";
import { bookTexts } from "../../texts/book";
import { grantRecords } from "./grants";
import { needsOf } from "./needs";
import { fieldIn, lower, within } from "./part";
import { agencyName } from "./place";
import type { Part } from "./part";
import type { Path } from "./path";

const { words } = bookTexts;

/** A field of a grant or a need, of one of the lists that have one for each need, or of the pool. */
export function ofPooling(book: BookJson, path: Path): Part {
  const [, list, at, name] = path;
  const cut = (length: number, label: string, field: FormField | null = null): Part => ({
    path: path.slice(0, length),
    label,
    field,
  });
  const named = (records: readonly JsonRecord[]): string => textAt(records[Number(at)], ["id"]);
  switch (list) {
    case "grants":
      return ofGrant(book, path, named(grantRecords(book)));
    case "allowed":
      return cut(3, words.within(named(grantRecords(book)), words.permitted));
    case "needs": {
      const field = fieldIn(FORMS.need, name);
      return cut(4, words.within(named(needsOf(book)), lower(field?.label)), field?.field);
    }
    case "values":
    case "floors": {
      const field = fieldIn(FORMS.weight, list);
      return cut(3, words.within(named(needsOf(book)), lower(field?.label)), field?.field);
    }
    case "overspend":
    case "poolAdministration": {
      const field = fieldIn([...FORMS.pool, ...FORMS.overspend], list === "overspend" ? at : list);
      const body = path[3];
      if (field?.field.ask.as === "shares by agency" && typeof body === "string")
        return cut(4, words.bears(agencyName(book, body)), field.field);
      return cut(list === "overspend" ? 3 : 2, field?.label ?? words.grants, field?.field);
    }
    default:
      return cut(2, words.grants);
  }
}

function ofGrant(book: BookJson, path: Path, title: string): Part {
  const [, , at, name, second, third] = path;
  const grant = title.trim() || words.grant(Number(at) + 1);
  const found = fieldIn(FORMS.grant, name);
  if (found?.field.ask.as === "record" && typeof second === "string") {
    const part = fieldIn(found.field.lines, second);
    const label = words.within(grant, words.within(lower(found.label), lower(part?.label)));
    return { path: path.slice(0, 5), label, field: part?.field ?? null };
  }
  if (found?.field.ask.as === "lines" && typeof second === "number") {
    const called = words.within(grant, words.line(found.field.ask.line ?? "", second + 1));
    return within(book, called, path, 5, fieldIn(found.field.lines, third), words.payer);
  }
  return within(book, grant, path, 3, found, words.shareOf);
}
