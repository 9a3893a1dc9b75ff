import { useState } from "react";
import { Disclosure, ShowCell, useMore, useProse } from "../../../parts";
import { suppliersTexts as said } from "../../../texts/findings/suppliers";
import type { Compared } from "./compared";

/** Payments that may be one debt paid twice, with the cells of both. */
export function Doubles({ compared: { found, payments, cellOf } }: { readonly compared: Compared }) {
  const prose = useProse();
  const [open, setOpen] = useState(false);
  const { doubles } = found;
  const { most, more } = useMore(doubles.length);
  if (doubles.length === 0) return <p className={prose.quiet}>{said.doublesNone}</p>;
  const paid = (place: number) => {
    const { agency, day } = payments[place]!;
    return (
      <>
        {said.paidOn(agency, day!)} <ShowCell address={cellOf(place)} />
      </>
    );
  };
  return (
    <Disclosure heading={said.doubles(doubles.length)} open={open} onToggle={setOpen}>
      <p className={prose.quiet}>{said.doublesIntro}</p>
      <ul className={prose.list}>
        {doubles.slice(0, most).map(({ one, other, days }) => (
          <li key={`${one} ${other}`}>
            {said.double(payments[one]!.amount, payments[one]!.supplier, days)} {paid(one)}, {paid(other)}
          </li>
        ))}
      </ul>
      {more}
    </Disclosure>
  );
}
