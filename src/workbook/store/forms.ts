import { parseBook, parseScenario, serialiseBook, serialiseScenario } from "../../model/book";
import type { Lever, StoredBook, StoredScenario } from "../../model/book";
import { sources } from "../../reading";
import type { KeptForm } from "./part";

/** Scenarios are kept in a part each, named after them. */
export function scenarioForm(levers: readonly Lever[]): KeptForm<StoredScenario> {
  return {
    namespace: "urn:total-place:scenario:1",
    element: "scenario",
    nameOf: ({ scenario }) => scenario.name,
    serialise: serialiseScenario,
    parse: (text) => parseScenario(text, { levers, sources }),
  };
}

/** A workbook has one book. */
export const bookForm: KeptForm<StoredBook> = {
  namespace: "urn:total-place:book:1",
  element: "book",
  nameOf: () => "book",
  serialise: serialiseBook,
  parse: (text) => parseBook(text, sources),
};
