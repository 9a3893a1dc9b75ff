import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { FORMS } from "../../../../model/book";
import type { BookJson } from "../../../../model/book";
import { at, listAt, textAt } from "../../../../model/json";
import { moneyInWords } from "../../../figures";
import { usePaneState } from "../../../pane";
import { Disclosure, useProse } from "../../../parts";
import { problemAt } from "../../../fields";
import { grantsTexts } from "../../../texts/grants";
import { useBook, useBookJson, useDraft } from "../../actions";
import { TickList } from "../../fields";
import { GrantField } from "../fields";
import {
  fieldIdOf,
  grantRecords,
  needsOf,
  permittedTo,
  unitOf,
  withoutGrant,
  withPermitted,
} from "../../state";
import { isIn } from "../wrong";

const { grants: said } = grantsTexts;

interface Props {
  readonly position: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** What is asked first of a grant, in this order. */
const FIRST = ["id", "award", "holder", "money", "freedom", "mode"];
/** What a table of grants says of it. */
const BY_TABLE = ["id", "award"];

/** A grant: what it brings and may pay for in a line, and all that is said of it where it is open. */
export function Grant({ position, open, onToggle }: Props) {
  const prose = useProse();
  const { remove } = useBook();
  const book = useBookJson();
  const isTold = useDraft(({ sources }) => sources.grants !== undefined);
  const path = ["pooling", "grants", position];
  const name = textAt(grantRecords(book)[position], ["id"]) || said.noName;
  const asked = FIRST.flatMap((each) => FORMS.grant.filter((field) => field.name === each));
  return (
    <Disclosure heading={[name, ...inWords(book, position)].join(" · ")} open={open} onToggle={onToggle}>
      {asked
        .filter((field) => !isTold || !BY_TABLE.includes(field.name))
        .map((field) => (
          <GrantField key={field.name} field={field} of={path} />
        ))}
      <MayPayFor position={position} isTold={isTold} />
      <Rules position={position} />
      {!isTold && (
        <div className={prose.row}>
          <Button
            size="small"
            onClick={() => remove(name, (draft) => ({ ...draft, book: withoutGrant(draft.book, position) }))}
          >
            {said.remove}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}

/** "£1,200 thousand", "may pay for 3 of 12 services". */
function inWords(book: BookJson, position: number): readonly string[] {
  const grant = grantRecords(book)[position];
  const award = at(grant, ["award"]);
  const years = typeof award === "number" ? [award] : listAt(grant, ["award"]);
  const sums = years.filter((sum) => typeof sum === "number").map((sum) => moneyInWords(sum, unitOf(book)));
  const [first, last] = [sums[0], sums.at(-1)];
  return [
    ...(first === undefined ? [] : [first === last ? first : `${first} – ${last!}`]),
    said.permits(permittedTo(book, position).length, needsOf(book).length),
  ];
}

/** A tick for each service, those of a theme together. */
function MayPayFor({ position, isTold }: { readonly position: number; readonly isTold: boolean }) {
  const { changeBook } = useBook();
  const book = useBookJson();
  const id = fieldIdOf(["pooling", "allowed", position]);
  const problem = usePaneState(({ problems }) => problemAt(problems, id));
  return (
    <TickList
      id={id}
      label={said.mayPayFor}
      hint={isTold ? said.conditionsFromTable : undefined}
      offered={needsOf(book).map((need) => ({
        key: textAt(need, ["id"]),
        text: textAt(need, ["id"]),
        group: textAt(need, ["theme"]),
      }))}
      ticked={permittedTo(book, position)}
      onTick={isTold ? null : (services) => changeBook((before) => withPermitted(before, position, services))}
      problem={problem}
      none={said.noServices}
      canTickAll
    />
  );
}

/** Everything else that its conditions say, folded away until it is wanted or something of it is wrong. */
function Rules({ position }: { readonly position: number }) {
  const [isOpen, setOpen] = useState(false);
  const wrong = usePaneState(({ problems }) => problems);
  const path = ["pooling", "grants", position];
  const rules = FORMS.grant.filter((field) => !FIRST.includes(field.name));
  const isWrong = rules.some(({ name }) => isIn(wrong, fieldIdOf([...path, name])));
  return (
    <Disclosure heading={said.rules} open={isOpen || isWrong} onToggle={setOpen}>
      {rules.map((field) => (
        <GrantField key={field.name} field={field} of={path} />
      ))}
    </Disclosure>
  );
}
