import { proposalForm } from "../../../model/book";
import type { BookJson, JsonRecord } from "../../../model/book";
import { moneyInWords } from "../../figures";
import { bookTexts } from "../../texts/book";
import { listAt, numberAt, recordAt, recordsAt, textsAt } from "../../../model/json";
import { leverOf, showFinancialYear, unitOf } from "../state";

const { inWords } = bookTexts.proposals;

/** "from 2026-27". */
export function startInWords(proposal: JsonRecord): string {
  const start = numberAt(proposal, ["start"]);
  return start === null ? "" : inWords.from(showFinancialYear(start));
}

/** What a proposal saves, as far as it is typed: "£ thousand 100 a year". What is worked out in the sheets is not worked out here. */
export function savingInWords(book: BookJson, proposal: JsonRecord): string {
  const services = textsAt(proposal, ["services"]).length;
  if (leverOf(proposal) === "duplication") return inWords.services(services);
  if (leverOf(proposal) === "pooling") return inWords.grants(textsAt(proposal, ["frees"]).length);
  const lines = proposalForm(leverOf(proposal)).find(
    ({ ask, isRequired }) => ask.as === "lines" && isRequired,
  );
  if (lines !== undefined) return inWords.lines(recordsAt(proposal, [lines.name]).length);
  const amounts = listAt(proposal, ["amounts"]).filter((each) => typeof each === "number");
  const saving = numberAt(proposal, ["fullYear"]) ?? amounts.at(-1) ?? null;
  if (saving === null) return inWords.nothing;
  return inWords.saving(moneyInWords(saving, unitOf(book)), sharers(proposal));
}

function sharers(proposal: JsonRecord): number {
  return Object.values(recordAt(proposal, ["shares"])).filter((share) => share !== 0).length;
}
