import type { Lever } from "../../src/model/book";
import type { EachAnswer, LeverAnswers } from "../../src/taskpane/answers";
import { shipped } from "../../src/taskpane/shipped";
import { leverAnswers } from "../../src/taskpane/wizard";
import { chosenTable, firstAnswers } from "../../src/taskpane/wizard/answers";
import type { Answers } from "../../src/taskpane/wizard/answers";
import { grantsTable, spendTable } from "./memory-port";

const first = firstAnswers([], shipped.levers);

/** Complete answers: both tables, 10 as the duplicated fixed cost of every shared service, and otherwise the defaults. */
export const answered: Answers = {
  ...first,
  sources: { spend: chosenTable(spendTable, "spend"), grants: chosenTable(grantsTable, "grants") },
  levers: {
    ...first.levers,
    duplication: { ...first.levers["duplication"], fixedShare: each("10") },
  },
};

/** The complete answers about levers, some of one lever changed. */
export function answering({ id }: Lever, change: LeverAnswers): Pick<Answers, "levers"> {
  return { levers: { ...answered.levers, [id]: { ...leverAnswers(answered, id), ...change } } };
}

/** Figures by name as typed, and the one for all. */
export function each(forAll: string, own: EachAnswer["each"] = {}): EachAnswer {
  return { forAll, each: own };
}
