import { range } from "../../cells";
import type { Check } from "../../checks";
import type { RulesCells } from "./cells";

/** What must hold of the rules that no cell by itself can be told to keep. */
export function checksOfRules({ grant, need, caps, overspend }: RulesCells): readonly Check[] {
  const known = (names: string, of: string): string => `(${names}<>"")*ISNA(MATCH(${names},${of},0))`;
  return [
    ...(caps === null
      ? []
      : [
          {
            label: "Every cap is of a grant and a service",
            formula: `SUMPRODUCT(${known(range(caps.grant), range(grant))}+${known(range(caps.service), range(need.name))})=0`,
            advice: `Mend the name of the grant or the service among the caps on the sheet ${grant.sheet}.`,
          },
        ]),
    ...(overspend === null
      ? []
      : [
          {
            label: "The parts of an overspend add up to 100%",
            formula: `ABS(SUM(${range(overspend.shares)})-1)<0.000001`,
            advice: `Mend the parts by agreement on the sheet ${grant.sheet}.`,
          },
        ]),
  ];
}
