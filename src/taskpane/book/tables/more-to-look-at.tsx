import { useState } from "react";
import { Disclosure, lazily, useProse } from "../../parts";
import { bookTexts } from "../../texts/book";

const { count: said } = bookTexts;

/** What can be found in further tables is in a file of its own: most books are made without. */
const Finding = lazily(async () => {
  const { Finding: Loaded } = await import(/* webpackChunkName: "findings" */ "../findings");
  return Loaded;
});

type Place = keyof typeof said.places;

/** Where else duplication may be, each folded away until it is wanted. */
export function MoreToLookAt() {
  const prose = useProse();
  const [open, setOpen] = useState<ReadonlySet<Place>>(new Set());
  const toggle = (place: Place, isOpen: boolean): void => {
    const after = new Set(open);
    if (isOpen) after.add(place);
    else after.delete(place);
    setOpen(after);
  };
  return (
    <section className={prose.group} aria-label={said.more}>
      <h2 className={prose.section}>{said.more}</h2>
      <p className={prose.quiet}>{said.moreIntro}</p>
      {(Object.keys(said.places) as Place[]).map((place) => (
        <Disclosure
          key={place}
          heading={said.places[place]}
          open={open.has(place)}
          onToggle={(isOpen) => toggle(place, isOpen)}
        >
          <Finding of={place} />
        </Disclosure>
      ))}
    </section>
  );
}
