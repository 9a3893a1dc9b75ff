import { useState } from "react";
import type { ComponentType } from "react";
import { Disclosure } from "../../parts";
import { usePaneState } from "../../pane";
import { grantsTexts } from "../../texts/grants";
import { useBookJson } from "../actions";
import { fieldIdOf, grantRecords, needsOf } from "../state";
import { Explain } from "./explain";
import { Freedoms } from "./freedoms";
import { Grants } from "./grants";
import { Services } from "./services";
import { isIn } from "./wrong";
import { Years } from "./years";

/** A part of the screen of grants. */
interface Part {
  readonly heading: string;
  readonly Content: ComponentType;
  /** The parts of the book that are shown in it: it is open where something of them is wrong. */
  readonly lists: readonly string[];
  /** Whether it is open at first. */
  readonly isOpen: boolean;
}

/** The grants of the book, with all that is asked of them, in parts that are folded away. */
export function GrantsSection() {
  const book = useBookJson();
  const wrong = usePaneState(({ problems }) => problems);
  const [toggled, setToggled] = useState<ReadonlyMap<number, boolean>>(new Map());
  const { grants, services, freedoms, years, explain } = grantsTexts;
  const count = grantRecords(book).length;
  const parts: readonly Part[] = [
    { heading: grants.title(count), Content: Grants, lists: ["grants", "allowed"], isOpen: true },
    {
      heading: services.title(needsOf(book).length),
      Content: Services,
      lists: ["needs", "values", "floors"],
      isOpen: true,
    },
    { heading: freedoms.heading, Content: Freedoms, lists: [], isOpen: false },
    { heading: years.heading, Content: Years, lists: ["poolAdministration", "overspend"], isOpen: false },
    { heading: explain.heading, Content: Explain, lists: [], isOpen: false },
  ];
  const isWrong = ({ lists }: Part): boolean =>
    lists.some((list) => isIn(wrong, fieldIdOf(["pooling", list])));
  const isUnfolded = (part: Part, place: number): boolean => toggled.get(place) ?? part.isOpen;
  // A part with something wrong opens, and stays open when that is mended: it must not fold under who types.
  const folded = [...parts.entries()].filter(([place, part]) => isWrong(part) && !isUnfolded(part, place));
  if (folded.length > 0)
    setToggled(new Map([...toggled, ...folded.map(([place]) => [place, true] as const)]));
  // Without a grant there is nothing to ask of services.
  return parts.slice(0, count === 0 ? 1 : undefined).map((part, at) => (
    <Disclosure
      key={at}
      isSection
      heading={part.heading}
      open={isUnfolded(part, at)}
      onToggle={(open) => setToggled(new Map([...toggled, [at, open]]))}
    >
      <part.Content />
    </Disclosure>
  ));
}
