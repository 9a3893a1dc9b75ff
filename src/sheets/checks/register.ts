import { range, row } from "../cells";
import type { Check, Checked } from "./check";

/** What the register says against itself, and what it lacks. */
export function checksOfRegister({
  sources: { register, scenarios, order, book },
}: Checked): readonly Check[] {
  const { contractAllows, legislationAllows } = register;
  const gates = { ...contractAllows, columns: legislationAllows.column - contractAllows.column + 1 };
  const [effect, status] = [range(register.effect), range(register.status)];
  const avoided = book.proposals.filter((proposal) => proposal.effect === "avoidance");
  return [
    {
      label: "No proposal starts before what a contract, notice, consultation or legislation allows",
      formula: `SUMPRODUCT((${range(gates)}>${range(register.earliest)})*1)=0`,
      advice: "Give the latest of those years, or a later one, as Not before in the register.",
    },
    {
      label: "Nothing of avoided cost is cashable",
      formula: `SUMPRODUCT((${effect}="avoidance")*(${range(register.cashable)}>0))=0`,
      advice: "It was in no budget: give 0 as cashable in the register, or call it a reduction.",
    },
    ...avoided.map(({ id }) => ({
      label: `Nothing of the cost that ${id} avoids is cashable in any scenario`,
      formula: `SUM(${range(row(scenarios.set.cashable, order.indexOf(id)))})=0`,
      advice: "Empty its cells under Cashable on the sheet Scenarios.",
    })),
    {
      label: "Every banked proposal has a budget holder and a cost centre",
      formula: `SUMPRODUCT((${status}="banked")*((${range(register.budgetHolder)}="")+(${range(register.costCentre)}="")>0))=0`,
      advice: "Name them in the register, or give another status.",
    },
  ];
}

/** What stops nothing and is worth another look. */
export function warningsOfRegister({ sources: { register } }: Checked): readonly Check[] {
  const taken = `((${range(register.optimism)}>0)+(${range(register.grade)}>1)>0)`;
  return [
    {
      label: "Nothing is taken off for weak evidence where figures were adjusted for risk already",
      formula: `SUMPRODUCT((${range(register.riskAdjusted)}="yes")*${taken})=0`,
      advice:
        "Take it off once: empty the share or the grade in the register, or use the figures before they were adjusted.",
    },
  ];
}
