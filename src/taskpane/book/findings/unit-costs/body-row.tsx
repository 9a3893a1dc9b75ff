import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { grouped, withUnit } from "../../../../model/wording";
import { moneyInWords } from "../../../figures";
import { ShowCell, useFigureTable, useProse } from "../../../parts";
import { unitCostsTexts as said } from "../../../texts/findings/unit-costs";
import { OpensRow } from "../../parts";
import type { BodyCompared } from "./compared";

interface Props {
  readonly body: BodyCompared;
  readonly unit: string;
  readonly format: (amount: number) => string;
}

/** A body with its unit cost; opens to what it is beside. */
export function BodyRow({ body, unit, format }: Props) {
  const prose = useProse();
  const table = useFigureTable();
  const [open, setOpen] = useState(false);
  const { row, unitCost, lowest, lowerQuartile, median, neighbours } = body;
  const besides = [
    [said.lowest, lowest],
    [said.lowerQuartile, lowerQuartile],
    [said.median, median],
    ...(neighbours === null ? [] : [[said.neighbours(neighbours.areas), neighbours] as const]),
  ] as const;
  const apart = (above: number): string => {
    if (above === 0) return said.same;
    const by = withUnit(format(Math.abs(above)), unit);
    return above > 0 ? said.above(by) : said.below(by);
  };
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(table.cell, table.middle)}>
          <OpensRow open={open} onToggle={setOpen}>
            {row.agency}
          </OpensRow>
        </th>
        <td className={mergeClasses(table.cell, table.middle, table.figure)}>{format(unitCost)}</td>
        <td className={mergeClasses(table.cell, table.middle, table.figure)}>{format(median.above)}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={3} className={table.cell}>
            <ul className={prose.list}>
              {besides.map(([what, { figure, above }]) => (
                <li key={what}>{said.beside(what, withUnit(format(figure), unit), apart(above))}</li>
              ))}
            </ul>
            <p className={prose.quiet}>
              {row.volume === null
                ? said.noVolume
                : said.worth(grouped(row.volume), moneyInWords(median.cost, unit))}{" "}
              <ShowCell address={row.cell} />
            </p>
          </td>
        </tr>
      )}
    </>
  );
}
