import { literalText } from "../../../formula";
import type { PoolingWorked } from "../../../model/book";
import { showYear } from "../../../model/calendar";
import { amount } from "../../../model/money";
import { counted, inPounds, listed } from "../../../model/wording";
import { figures, layColumns, putLabels, text } from "../../cells";
import { columnOfCells, WHOLE_FORMAT } from "../../draft";
import type { YearsWorked } from "./given";

/** Which ring-fence to ask for first, and what each alone would bring. */
export function putRingFences({ draft, worked, money }: YearsWorked): void {
  const { order, ringFences, blocking } = worked;
  const figure = { style: "figure", format: money } as const;
  if (order !== null && order.length > 0) {
    draft.titled(
      "Which ring-fence to ask for first, over all years",
      "From all grants held separately: at each step the one that brings most, given those before it. (The sheet Pooling asks it of the first year, from the grants as they are held.)",
    );
    const table = layColumns(draft, order.length, {
      grants: text("Ring-fence that goes"),
      step: figures("Step"),
      adds: figures("Worth more, by this step"),
      value: figures("Worth more so far"),
      funded: figures("More paid to services so far"),
    });
    putLabels(
      draft,
      table.grants,
      order.map(({ grants }) => literalText(grants.join(" and "))),
    );
    draft.put(table.step, columnOfCells(order.map((_, at) => at + 1)), {
      style: "figure",
      format: WHOLE_FORMAT,
    });
    draft.put(table.adds, columnOfCells(order.map(({ adds }) => adds)), figure);
    draft.put(table.value, columnOfCells(order.map(({ value }) => value)), figure);
    draft.put(table.funded, columnOfCells(order.map(({ funded }) => funded)), figure);
  }
  const costly = ringFences
    .filter(({ value, floors }) => value !== 0 || floors !== 0)
    .toSorted((one, other) => other.floors - one.floors || other.value - one.value);
  if (costly.length > 0) {
    draft.titled(
      "What each ring-fence costs",
      "What would be gained if it alone were removed, in every year, the grants held as they are now: not as the scenario has it. Where minimums are met better, worth may fall.",
    );
    const table = layColumns(draft, costly.length, {
      grant: text("Grant"),
      floors: figures("Minimums fall less short by"),
      value: figures("Worth more"),
      proven: figures("Proved"),
    });
    putLabels(
      draft,
      table.grant,
      costly.map(({ grant }) => literalText(grant)),
    );
    draft.put(table.floors, columnOfCells(costly.map(({ floors }) => floors)), figure);
    draft.put(table.value, columnOfCells(costly.map(({ value }) => value)), figure);
    draft.put(table.proven, columnOfCells(costly.map(({ proven }) => proven)), { style: "check" });
  }
  const blocked = (blocking ?? []).filter(({ grants }) => grants.length > 0);
  if (blocked.length > 0) {
    draft.titled("Whose conditions strand money");
    sentences(
      { draft },
      blocked.map(
        ({ year, grants }) =>
          `${showYear({ kind: "financial", start: year })}: ${listed(grants)} ${grants.length === 1 ? "brings" : "bring"} more than the services can use that ${grants.length === 1 ? "it" : "they"} may pay for.`,
      ),
    );
  }
}

/** What each rule costs at its margin, in words, with what is gained beside. */
export function putPrices({ draft, worked }: YearsWorked): void {
  const { prices } = worked;
  if (prices === null) {
    draft.titled("What each rule costs");
    sentences({ draft }, [
      "It is not told where match or a minimum award is among the rules, nor where there are too many rules to try each; nor is then which ring-fence to ask for first, and whose conditions strand money.",
    ]);
    return;
  }
  if (prices.length === 0) return;
  draft.titled(
    "What each rule costs",
    "In pounds, over all years, the grants held as they are now: each found by working it all out again with the rule a little less strict. Rules not listed cost nothing at that margin.",
  );
  const [SENTENCE, VALUE] = [0, 1];
  const table = layColumns(draft, prices.length, {
    rule: text("A little less strict"),
    funded: figures("More paid to services"),
    value: figures("Worth more"),
    floors: figures("Minimums fall less short by"),
  });
  const figure = { style: "figure", format: "#,##0.00" } as const;
  putLabels(
    draft,
    { ...table.rule, column: SENTENCE },
    prices.map((price) => literalText(inWords(price))),
  );
  draft.put({ ...table.funded, column: VALUE }, columnOfCells(prices.map(({ funded }) => funded)), figure);
  draft.put(table.value, columnOfCells(prices.map(({ value }) => value)), figure);
  draft.put(table.floors, columnOfCells(prices.map(({ floors }) => floors)), figure);
}

type Price = NonNullable<PoolingWorked["prices"]>[number];

/** "One more per cent of flexibility of Public health would fund £1,200 more". */
function inWords({ rule, grant, service, year, less, funded, value, floors }: Price): string {
  const pound = less === null || less === 1 ? "a pound" : inPounds(amount(less));
  const inYear = year === null ? "" : ` in ${showYear({ kind: "financial", start: year })}`;
  const what = {
    floor: `${capital(pound)} less of the statutory minimum of ${service}${inYear}`,
    cap: `A pound more of ${grant} on ${service}, in every year,`,
    earmark: `${capital(pound)} less of ${grant} kept for ${service}${inYear}`,
    flexibility: `One more per cent of flexibility of ${grant}`,
  }[rule];
  const gains = [
    floors > 0 ? `meet ${inPounds(amount(floors))} more of minimums` : "",
    funded > 0 ? `fund ${inPounds(amount(funded))} more` : "",
    funded <= 0 && floors <= 0 ? `be worth ${inPounds(amount(value))} more` : "",
  ].filter((gain) => gain !== "");
  return `${what} would ${gains.join(" and ")}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What cannot be as the book says, and what could not be done as asked. */
export function putProblems({ draft, worked }: YearsWorked): void {
  const { problems, notes } = worked;
  if (problems.length > 0) {
    draft.titled(
      `What cannot be as the book says: ${counted(problems.length, "thing")}`,
      "The answer is the best there is all the same.",
    );
    sentences(
      { draft },
      problems.map(({ message }) => message),
    );
  }
  if (notes.length > 0) {
    draft.titled("What could not be done as asked");
    sentences({ draft }, notes);
  }
}

function sentences({ draft }: Pick<YearsWorked, "draft">, lines: readonly string[]): void {
  const box = draft.block(lines.length, 1);
  draft.put(box, columnOfCells(lines.map((line) => literalText(line))), { style: "sentence" });
}
