import { proposalForm } from "../../../model/book";
import type { BookJson, FormField, JsonRecord } from "../../../model/book";
import { bookTexts } from "../../texts/book";
import { draftProblemAt } from "./draft-problem";
import type { DraftProblem } from "./draft-problem";
import { recordsAt } from "../../../model/json";
import { unexplainedNeeds } from "./needs";
import type { Path } from "./path";
import { leverOf, proposalsOf } from "./proposals";
import { contradictionsIn, scenarioName, scenariosOf } from "./scenarios";
import { isRight, sumOf, unevenSentence } from "./sentences";

/**
 * Shares that do not add up. The model tells of them once all fields are right by themselves; here they are told beside whatever else
 * is wrong.
 */
export function uneven(book: BookJson): readonly DraftProblem[] {
  return proposalsOf(book).flatMap((proposal, position) => {
    const path = ["proposals", position];
    const form = proposalForm(leverOf(proposal));
    const lines = form.flatMap(({ name, lines: each }) =>
      recordsAt(proposal, [name]).flatMap((line, at) => unevenIn(book, line, each, [...path, name, at])),
    );
    return [...unevenIn(book, proposal, form, path), ...lines];
  });
}

function unevenIn(
  book: BookJson,
  record: JsonRecord,
  form: readonly FormField[],
  of: Path,
): readonly DraftProblem[] {
  return form.flatMap((field) => {
    const shares = record[field.name];
    const isToAddUp = field.ask.addsUp === true && shares !== undefined && isRight(field, shares);
    const sum = isToAddUp ? sumOf(field.ask.as, shares) : null;
    if (sum === null || Math.abs(sum - 1) <= NOISE) return [];
    return draftProblemAt(book, [...of, field.name], (label) => unevenSentence(label, sum));
  });
}

/** What shares typed in per cent may be out. */
const NOISE = 1e-6;

/** Needs that are not what is spent now, without a word of what they are. */
export function unexplained(book: BookJson): readonly DraftProblem[] {
  return unexplainedNeeds(book).map((position) =>
    draftProblemAt(book, ["pooling", "needs", position, "basis"], bookTexts.problems.basis),
  );
}

/** Scenarios that contradict themselves: the sheets would have no figures of them. */
export function contradictory(book: BookJson): readonly DraftProblem[] {
  return scenariosOf(book).flatMap((scenario, position) =>
    contradictionsIn(book, scenario).length === 0
      ? []
      : draftProblemAt(book, ["scenarios", position, "on"], () =>
          bookTexts.scenarios.contradiction(scenarioName(scenario)),
        ),
  );
}
