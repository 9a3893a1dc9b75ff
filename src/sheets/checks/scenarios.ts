import { called, ofModel, range, row } from "../cells";
import type { Check, Checked } from "./check";

/** What every scenario must keep to. */
export function checksOfScenarios({ sources, workings }: Checked): readonly Check[] {
  const { book, scenarios, order } = sources;
  const { proposals, bands } = workings;
  const on = (id: string): string => range(row(scenarios.on, order.indexOf(id)));
  const together = book.proposals.flatMap(({ id, requires, excludes }) => [
    ...requires.map((other) => ({
      label: `${id} is on only where ${other} is`,
      formula: `SUMPRODUCT(${on(id)}*(1-${on(other)}))=0`,
      advice: `Turn ${other} on, or ${id} off, on the sheet Scenarios.`,
    })),
    ...excludes.map((other) => ({
      label: `${id} and ${other} are never on together`,
      formula: `SUMPRODUCT(${on(id)}*${on(other)})=0`,
      advice: `Turn one of them off on the sheet Scenarios.`,
    })),
  ]);
  const ofBands = book.scenarios.flatMap((each, scenario): Check[] => {
    const name = called(each);
    const { factorOf, growth } = bands[scenario]!;
    const claims = `${range(factorOf)}*${range(proposals.values)}`;
    return [
      {
        label: `In ${name}, no proposal saves more in a year than is spent on what it reduces`,
        formula: `SUMPRODUCT((${claims}>${range(proposals.base)}*1.000000001)*(${range(proposals.group)}>0))=0`,
        advice: "Mend the saving, or what is spent a year, on the sheet Place.",
      },
      {
        label: `In ${name}, every index has a price level for every year`,
        formula: `MIN(${range(ofModel(growth))})>0`,
        advice: "Give the price levels that are missing on the sheet Place.",
      },
    ];
  });
  return [...together, ...ofBands];
}
