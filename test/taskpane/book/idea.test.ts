import { expect, it } from "vitest";
import { answerTo, readBook } from "../../../src/model/book";
import { newDraft } from "../../../src/taskpane/book/state/draft";
import {
  endsDuplication,
  proposalsOf,
  withAgency,
  withFirstScenarios,
  withIdea,
  withNewProposal,
} from "../../../src/taskpane/book/state";

const idea = {
  settings: endsDuplication("Legal"),
  name: "End duplication in Legal",
  source: "Counted from Spend",
  evidence: "two",
};
const place = ["Council", "NHS"].reduce(withAgency, newDraft(2026).book);
const spend = {
  priceYear: 2026,
  rows: [
    ["Council", "Legal", 90],
    ["NHS", "Legal", 60],
  ],
};
const book = { ...place, spend };

it("an idea is a sound proposal that saves nothing where somebody puts it on, until a share is given", () => {
  const { book: withOne } = withIdea({ ...newDraft(2026), book }, idea);
  const placeOf = (on: readonly string[], fixedShare: object) => {
    const proposals = proposalsOf(withOne).map((each) => ({ ...each, fixedShare }));
    const worked = readBook({ ...withOne, proposals, scenarios: [{ id: "S1", name: "S1", on }] });
    return answerTo(worked).scenarios[0]!["place"];
  };
  expect(proposalsOf(withOne)).toMatchObject([{ fixedShare: {} }]);
  expect(placeOf(["P1"], {})).toEqual(placeOf([], {}));
  expect(placeOf(["P1"], { Legal: 0.5 })).not.toEqual(placeOf([], {}));
});

it("an idea is on in no scenario that is proposed, beside proposals that are", () => {
  const { book: made } = withNewProposal(withIdea({ ...newDraft(2026), book }, idea));
  const first = withFirstScenarios(made, { all: "All", withoutWhitehall: "Without" });
  expect(first.scenarios).toMatchObject([{ on: ["P2"] }]);
});
