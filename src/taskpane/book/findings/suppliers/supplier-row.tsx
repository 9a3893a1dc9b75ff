import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { PaidBySeveral } from "../../../../model/suppliers";
import { ShowCell, useFigureTable, useProse } from "../../../parts";
import { suppliersTexts as said } from "../../../texts/findings/suppliers";
import { savesNothingYet } from "../../state";
import { OpensRow } from "../../parts";
import { MakeIdea } from "../parts";
import type { Compared } from "./compared";

interface Props {
  readonly supplier: PaidBySeveral;
  readonly compared: Compared;
  readonly format: (amount: number) => string;
}

/** A supplier with what is paid besides the largest payer; opens to who pays it, under which names, and to what speaks for it. */
export function SupplierRow({ supplier, compared: { cellOf, rowsOf }, format }: Props) {
  const prose = useProse();
  const table = useFigureTable();
  const [open, setOpen] = useState(false);
  const { name, paidBy, besidesLargest, probability, evidence, perhaps } = supplier;
  const names = paidBy.flatMap((each) => each.names);
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(table.cell, table.middle)}>
          <OpensRow open={open} onToggle={setOpen}>
            {name}
          </OpensRow>
        </th>
        <td className={mergeClasses(table.cell, table.middle, table.figure)}>{paidBy.length}</td>
        <td className={mergeClasses(table.cell, table.middle, table.figure)}>{format(besidesLargest)}</td>
      </tr>
      {open &&
        paidBy.map((paid) => (
          <tr key={paid.agency}>
            <td colSpan={2} className={table.cell}>
              {said.paidBy(
                paid.agency,
                paid.names.map(({ supplier: written }) => written),
                paid.payments,
              )}{" "}
              <ShowCell address={cellOf(paid.names[0]!.first)} />
            </td>
            <td className={mergeClasses(table.cell, table.figure)}>{format(paid.pounds)}</td>
          </tr>
        ))}
      {open && (
        <tr>
          <td colSpan={3} className={table.cell}>
            <div className={prose.group}>
              <p className={prose.text}>{said.score(probability)}</p>
              <p className={prose.quiet}>{said.evidence(evidence)}</p>
              {perhaps.map(({ name: { agency, supplier: written, pounds, first }, probability: likely }) => (
                <p key={first} className={prose.quiet}>
                  {said.perhaps(agency, written, pounds, likely)} <ShowCell address={cellOf(first)} />
                </p>
              ))}
              <MakeIdea
                idea={{
                  name: said.ideaName(name),
                  source: said.ideaSource(names.flatMap(rowsOf)),
                  evidence: said.ideaEvidence(paidBy.map(({ agency, pounds }) => [agency, pounds])),
                }}
                settings={(book) =>
                  savesNothingYet(
                    book,
                    paidBy.map(({ agency }) => agency),
                  )
                }
              />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
