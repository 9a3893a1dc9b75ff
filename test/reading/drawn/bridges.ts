import type { Frame } from "./frame";
import { EMPTY, filled, text } from "./parts";
import type { Amount, Part, Row } from "./parts";
import { rounded } from "./plan";
import type { Plan } from "./plan";
import { BRIDGES } from "./words-bridges";

/** The period of what pays for a table's amounts: no reading of it. */
export const PAID = "paid by this";

/** The bridge of a table: for a police body another than for a council; none for the NHS, which levies no tax. */
export function bridgeOf({
  features,
  bodies: [body = ""],
  draw,
}: Plan): (typeof BRIDGES)["council"][number] | null {
  if (features.below !== "bridge") return null;
  if (/NHS|ICB|Department/.test(body)) return null;
  return draw.pick(BRIDGES[/Police|Fire|Constab/.test(body) ? "blueLight" : "council"]);
}

/** From the total of the services to what the tax must bring in, by two or three totals; rows of costs on the way are spent like those above. */
export function bridgeRows(
  plan: Plan,
  frame: Frame,
  bridge: (typeof BRIDGES)["council"][number],
): readonly Row[] {
  const { features, bodies, draw, decimals } = plan;
  const agency = bodies[0] ?? null;
  const isTakenOff = draw.next() < 0.5;
  const less = !isTakenOff && draw.next() < 0.5 ? "Less: " : "";
  // Only what is net is paid for.
  const isHere = (at: number) =>
    features.measures !== "gross, income, net" || at === frame.columns.length - 1;
  const spent: Amount[][] = frame.columns.map((column) =>
    frame.rows.map((row) => frame.amountAt(row, column)),
  );
  const paid: Amount[][] = frame.columns.map(() => []);
  const leftAt = (at: number) =>
    spent[at]!.reduce((sum, { value }) => sum + value, 0) -
    paid[at]!.reduce((sum, { value }) => sum + Math.abs(value), 0);
  const rows = bridge.steps.flatMap(({ costs = [], pays, total }): readonly Row[] => [
    ...costs.map((name): Row => {
      const row = { agency, service: name, group: null };
      const amounts = frame.columns.map((column) => frame.amountAt(row, column));
      amounts.forEach((amount, at) => spent[at]!.push(amount));
      return lineOf(
        frame,
        name,
        amounts.map((amount): Part => ({ is: "amount", amount })),
      );
    }),
    ...pays.map((name): Row => {
      const share = 0.03 + draw.next() * 0.3;
      const parts = frame.columns.map((column, at): Part => {
        if (!isHere(at)) return EMPTY;
        const size = rounded(leftAt(at) * share * (0.9 + draw.next() * 0.2), decimals);
        const reading = `${column.heading} ${column.over ?? ""}`;
        const value = isTakenOff ? -size : size;
        const amount = { agency, service: name, reading, of: PAID, value };
        paid[at]!.push(amount);
        return { is: "amount", amount };
      });
      return lineOf(frame, `${less}${name}`, parts);
    }),
    lineOf(
      frame,
      total,
      frame.columns.map((_, at): Part => {
        const [of, off] = [[...spent[at]!], [...paid[at]!]];
        if (!isHere(at)) return EMPTY;
        return isTakenOff ? { is: "sum", of: [...of, ...off] } : { is: "sum", of, less: off };
      }),
    ),
  ]);
  return [...rows, ...taxRows(plan, frame, leftAt(0))];
}

/** What a tax comes to for each household, below what it must bring in. */
function taxRows({ features, draw }: Plan, frame: Frame, tax: number): readonly Row[] {
  if (frame.columns.length > 1 || draw.next() < 0.6) return [];
  const base = rounded(30_000 + draw.next() * 60_000, 1);
  const inPounds = tax * { thousands: 1e3, millions: 1e6, pounds: 1, none: 1 }[features.unit];
  return [
    lineOf(frame, draw.pick(["Council tax base", "Tax base (Band D equivalents)"]), [
      { is: "figure", value: base },
    ]),
    lineOf(frame, draw.pick(["Band D council tax", "Council tax at Band D (£)"]), [
      { is: "figure", value: rounded(inPounds / base, 2) },
    ]),
  ];
}

function lineOf(frame: Frame, name: string, parts: readonly Part[]): Row {
  return { kind: "after", parts: [...filled([text(name)], frame.labels.length), ...parts] };
}
