import { listed } from "../../../model/wording";
import { listAt, textAt } from "../../../model/json";
import { bookTexts } from "../../texts/book";
import type { HeldBook } from "../../state";
import {
  agenciesOf,
  grantsOf,
  lacking,
  needsOf,
  problemsOf,
  proposalsOf,
  scenarioName,
  scenariosOf,
  servicesOf,
  SECTIONS,
  showFinancialYear,
  yearsOf,
} from "../state";
import type { Filled, Section } from "../state";
import type { BookJson } from "../../../model/book";

const { home: said } = bookTexts;
const TABLES: Section = "tables";

/** A part of a book in short: what it holds, and what is missing there. */
export interface Card {
  readonly section: Section;
  readonly mood: "good" | "open" | "plain";
  /** In a word or two. */
  readonly state: string;
  readonly says: string;
  /** What is to be corrected, each in a sentence. */
  readonly lacks: readonly string[];
}

/**
 * The parts of a book, in their order. `isWritten` where the sheets have it as it is; `gone` says of tables that it reads that they are not
 * there any more.
 */
export function cardsOf(filled: Filled, isWritten: boolean, gone: readonly string[] = []): readonly Card[] {
  const { book } = filled;
  const missing = lacking(book);
  const problems = problemsOf(filled);
  return SECTIONS.map((section) => {
    if (section === "review")
      return reviewCard(isWritten, [
        ...(gone.length > 0 ? [TABLES] : []),
        ...[...missing, ...problems].map((each) => each.section),
      ]);
    const wrong = problems.filter((each) => each.section === section).map(({ message }) => message);
    const lacks = section === TABLES ? [...gone, ...wrong] : wrong;
    const { isEmpty, says } = contentOf(section, book);
    if (lacks.length > 0) return { section, mood: "open", state: said.toCorrect(lacks.length), says, lacks };
    if (!isEmpty) return { section, mood: "good", state: said.complete, says, lacks };
    const state = section === "tables" || section === "grants" ? said.optional : said.empty;
    return { section, mood: "plain", state, says, lacks };
  });
}

/** The book that the workbook holds, as its cells have it. */
export function cardsOfHeld({ kept, headlines, gone }: HeldBook): readonly Card[] {
  return cardsOf(kept, headlines !== null && headlines.length > 0, gone);
}

function reviewCard(isWritten: boolean, wrongIn: readonly Section[]): Card {
  const section = "review";
  if (wrongIn.length > 0) {
    const parts = [...new Set(wrongIn)].map((each) => bookTexts.sections[each]);
    return { section, mood: "open", state: said.notYet, says: said.createFirst(listed(parts)), lacks: [] };
  }
  return isWritten
    ? { section, mood: "good", state: said.written, says: said.createAgain, lacks: [] }
    : { section, mood: "plain", state: said.ready, says: said.createReady, lacks: [] };
}

function contentOf(section: Exclude<Section, "review">, book: BookJson): { isEmpty: boolean; says: string } {
  switch (section) {
    case "tables":
      return tablesIn(book);
    case "place":
      return placeIn(book);
    case "proposals": {
      const { length } = proposalsOf(book);
      return length === 0
        ? { isEmpty: true, says: said.noProposals }
        : { isEmpty: false, says: said.proposals(length) };
    }
    case "grants": {
      const { length } = grantsOf(book);
      return length === 0
        ? { isEmpty: true, says: said.noGrants }
        : { isEmpty: false, says: said.grants(length, needsOf(book).length) };
    }
    case "scenarios": {
      const names = scenariosOf(book).map(scenarioName);
      return names.length === 0
        ? { isEmpty: true, says: said.noScenarios }
        : { isEmpty: false, says: listed(names) };
    }
  }
}

function tablesIn(book: BookJson): { isEmpty: boolean; says: string } {
  const services = servicesOf(book).length;
  const agencies = new Set(listAt(book, ["spend", "rows"]).map((row) => textAt(row, [0]))).size;
  const grants = grantsOf(book).length;
  const parts = [
    ...(services > 0 ? [said.spending(services, agencies)] : []),
    ...(grants > 0 ? [said.awards(grants)] : []),
  ];
  return parts.length === 0
    ? { isEmpty: true, says: said.noTables }
    : { isEmpty: false, says: parts.join(" · ") };
}

function placeIn(book: BookJson): { isEmpty: boolean; says: string } {
  const years = yearsOf(book);
  const agencies = agenciesOf(book).length;
  if (agencies === 0 || years.length === 0) return { isEmpty: true, says: said.noPlace };
  const span = [years[0]!, years.at(-1)!].map(showFinancialYear).join(" – ");
  return { isEmpty: false, says: said.place(span, agencies) };
}
