import { FORMS, proposalForm } from "../../../model/book";
import type { BookJson } from "../../../model/book";
import { bookTexts } from "../../texts/book";
import { recordsAt, textAt } from "../../../model/json";
import { lineName } from "./lines";
import type { Path } from "./path";
import { fieldIn, lower, within } from "./part";
import type { Part } from "./part";
import { agencyName } from "./place";
import { leverOf, proposalName, proposalsOf } from "./proposals";
import { scenarioName, scenariosOf } from "./scenarios";
import { showFinancialYear } from "./typed";
import { ofPooling } from "./words-of-pooling";

const { words } = bookTexts;

/** The field that a part of the book is shown in, and what it is called for people: "Shared procurement, share of Northshire Council". */
export function partAt(book: BookJson, path: Path): Part {
  const [root] = path;
  if (root === "place") return ofPlace(book, path);
  if (root === "groups") return ofGroup(book, path);
  if (root === "baseBudget") return ofBudget(book, path);
  if (root === "pooling") return ofPooling(book, path);
  if (root === "proposals") return ofProposal(book, path);
  if (root === "scenarios") return ofScenario(book, path);
  return { path: [], label: words.spend, field: null };
}

function ofPlace(book: BookJson, path: Path): Part {
  const [, name, second, third] = path;
  const cut = (length: number, label: string): Part => ({ path: path.slice(0, length), label, field: null });
  switch (name) {
    case "agencies": {
      if (typeof second !== "number") return cut(2, words.agencies);
      const agency = textAt(recordsAt(book, ["place", "agencies"])[second], ["id"]);
      const field = fieldIn(FORMS.agency, third);
      return {
        path: path.slice(0, 4),
        label: words.within(agency || words.agency(second + 1), lower(field?.label)),
        field: field?.field ?? null,
      };
    }
    case "gap":
      return cut(3, words.gap(agencyName(book, String(second))));
    case "indices":
      return third === undefined
        ? cut(3, words.indexWhole(String(second)))
        : cut(4, words.index(String(second), showFinancialYear(Number(third))));
    case "allows":
      return cut(3, `${words.allows}: ${actorNames[String(second)] ?? ""}`);
    case "discount":
      return cut(2, words.discount);
    default: {
      const field = fieldIn(FORMS.place, name);
      return { path: path.slice(0, 2), label: field?.label ?? String(name), field: field?.field ?? null };
    }
  }
}

const actorNames: Readonly<Record<string, string>> = bookTexts.place.actors;

function ofGroup(book: BookJson, path: Path): Part {
  const [, at, name] = path;
  const group = textAt(recordsAt(book, ["groups"])[Number(at)], ["id"]);
  const field = fieldIn(FORMS.group, name);
  return {
    path: path.slice(0, 3),
    label: words.within(words.group(group), lower(field?.label)),
    field: field?.field ?? null,
  };
}

/** A figure of a base budget is in the field of its agency. */
function ofBudget(book: BookJson, [root, at, name]: Path): Part {
  const agency = textAt(recordsAt(book, ["baseBudget"])[Number(at)], ["agency"]);
  const field = fieldIn(FORMS.budget, name);
  return {
    path: [root!, agency, String(name)],
    label: words.within(agencyName(book, agency), lower(field?.label)),
    field: field?.field ?? null,
  };
}

function ofProposal(book: BookJson, path: Path): Part {
  const [, at, name, second, third] = path;
  const proposal = proposalsOf(book)[Number(at)] ?? {};
  const title = textAt(proposal, ["name"]).trim() || words.proposal(proposalName(proposal));
  if (name === undefined) return { path, label: title, field: null };
  const found = fieldIn(proposalForm(leverOf(proposal)), name);
  if (found?.field.ask.as === "lines" && typeof second === "number") {
    const list = found.field;
    const line = lineName(book, list, recordsAt(proposal, [list.name])[second]);
    const called = words.within(title, line || words.line(list.ask.line ?? "", second + 1));
    return within(book, called, path, 4, fieldIn(list.lines, third), words.payer);
  }
  return within(book, title, path, 2, found, words.shareOf);
}

function ofScenario(book: BookJson, path: Path): Part {
  const [, at, name, second] = path;
  const scenario = scenariosOf(book)[Number(at)] ?? {};
  const title = textAt(scenario, ["name"]).trim() || words.scenario(scenarioName(scenario));
  if (name === "set" && typeof second === "number") {
    const setting = recordsAt(scenario, ["set"])[second] ?? {};
    const proposal = proposalsOf(book).find(({ id }) => id === setting.proposal);
    const field = fieldIn(FORMS.setting, textAt(setting, ["field"]));
    const label = words.within(
      title,
      words.within(proposal ? proposalName(proposal) : "", lower(field?.label)),
    );
    return {
      path: ["scenarios", Number(at), "set", textAt(setting, ["proposal"]), textAt(setting, ["field"])],
      label,
      field: field?.field ?? null,
    };
  }
  if (name === "place") return { path: path.slice(0, 5), label: title, field: null };
  return { path: path.slice(0, 3), label: title, field: null };
}
