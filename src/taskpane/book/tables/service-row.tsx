import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SpendReading } from "../../../reading";
import { useFigureTable } from "../../parts";
import { bookTexts } from "../../texts/book";
import { OpensRow } from "../parts";
import type { Count, ServiceCount } from "./counted";
import { Payments } from "./payments";
import { ServiceFinding } from "./service-finding";

interface Props {
  readonly service: ServiceCount;
  readonly count: Count;
  readonly reading: SpendReading;
  readonly format: (amount: number) => string;
}

/** A service with what is spent on it; opens to the agencies that pay, and to what that tells. */
export function ServiceRow({ service, count, reading, format }: Props) {
  const table = useFigureTable();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr className={mergeClasses(service.shared && styles.shared)}>
        <th scope="row" className={mergeClasses(table.cell, table.middle)}>
          <OpensRow open={open} onToggle={setOpen}>
            {service.service}
          </OpensRow>
        </th>
        <td className={mergeClasses(table.cell, table.middle, table.figure, service.shared && table.total)}>
          {service.agencies.length}
        </td>
        <td className={mergeClasses(table.cell, table.middle, table.figure)}>{format(service.amount)}</td>
      </tr>
      {open &&
        service.agencies.map(({ agency, amount }) => (
          <tr key={agency} aria-label={bookTexts.count.agencyOf(agency, service.service)}>
            <td colSpan={2} className={mergeClasses(table.cell, styles.agency)}>
              {agency}
            </td>
            <td className={mergeClasses(table.cell, table.middle, table.figure)}>{format(amount)}</td>
          </tr>
        ))}
      {open && (
        <tr>
          <td colSpan={3} className={mergeClasses(table.cell, styles.agency)}>
            {service.spread !== null && (
              <ServiceFinding service={service} spread={service.spread} reading={reading} format={format} />
            )}
            <Payments service={service.service} count={count} reading={reading} format={format} />
          </td>
        </tr>
      )}
    </>
  );
}

const useStyles = makeStyles({
  shared: {
    backgroundColor: tokens.colorBrandBackground2,
    // A contrast theme paints all backgrounds alike.
    "@media (forced-colors: active)": { borderLeft: "4px solid Highlight" },
  },
  agency: { paddingLeft: "24px" },
});
