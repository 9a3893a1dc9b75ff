import { Button } from "@fluentui/react-components";
import { memo } from "react";
import { FORMS } from "../../../../model/book";
import type { Json, JsonRecord } from "../../../../model/book";
import { at, listAt, textAt } from "../../../../model/json";
import { moneyInWords } from "../../../figures";
import { usePaneState } from "../../../pane";
import { Disclosure, useProse, useStaysOpen } from "../../../parts";
import { problemAt } from "../../../fields";
import { grantsTexts } from "../../../texts/grants";
import { useBook, useBookJson, useDraft } from "../../actions";
import { TickList } from "../../fields";
import { GrantField, NameField } from "../fields";
import {
  fieldIdOf,
  grantRecords,
  needsOf,
  permittedTo,
  withGrantNamed,
  withoutGrant,
  withPermitted,
} from "../../state";
import { isIn } from "../wrong";

const { grants: said } = grantsTexts;

interface Props {
  readonly position: number;
  /** As it is typed; the same while only something else is changed. */
  readonly grant: JsonRecord;
  /** What it may pay for, by service. */
  readonly permits: readonly Json[];
  readonly services: number;
  readonly unit: string;
  readonly open: boolean;
  /** With the position of the one that is to be open; null for none. */
  readonly onToggle: (open: number | null) => void;
}

/** What is asked first of a grant, in this order. */
const FIRST = ["id", "award", "holder", "money", "freedom", "mode"];
/** What a table of grants says of it. */
const BY_TABLE = ["id", "award"];

/**
 * A grant: what it brings and may pay for in a line, and all that is said of it where it is open. Not drawn again while another is changed: a
 * hundred of them take longer than a letter may.
 */
export const Grant = memo(function Grant(props: Props) {
  const { position, open, onToggle } = props;
  return (
    <Disclosure
      heading={textAt(props.grant, ["id"]) || said.noName}
      besides={inWords(props)}
      open={open}
      onToggle={(isOpen) => onToggle(isOpen ? position : null)}
    >
      <Content position={position} onRemoved={() => onToggle(null)} />
    </Disclosure>
  );
});

interface ContentProps {
  readonly position: number;
  /** What came after it has its position now. */
  readonly onRemoved: () => void;
}

function Content({ position, onRemoved }: ContentProps) {
  const prose = useProse();
  const { remove } = useBook();
  const book = useBookJson();
  const isTold = useDraft(({ sources }) => sources.grants !== undefined);
  const name = textAt(grantRecords(book)[position], ["id"]) || said.noName;
  const asked = FIRST.flatMap((each) => FORMS.grant.filter((field) => field.name === each));
  return (
    <>
      {asked
        .filter((field) => !isTold || !BY_TABLE.includes(field.name))
        .map((field) =>
          field.name === "id" ? (
            <Name key={field.name} label={field.ask.label} position={position} />
          ) : (
            <GrantField key={field.name} field={field} of={["pooling", "grants", position]} />
          ),
        )}
      <MayPayFor position={position} isTold={isTold} />
      <Rules position={position} />
      {!isTold && (
        <div className={prose.row}>
          <Button
            size="small"
            onClick={() => {
              onRemoved();
              remove(name, (draft) => ({ ...draft, book: withoutGrant(draft.book, position) }));
            }}
          >
            {said.remove}
          </Button>
        </div>
      )}
    </>
  );
}

/** Its name, which proposals and other grants call it by. */
function Name({ label, position }: { readonly label: string; readonly position: number }) {
  const { changeBook } = useBook();
  const names = grantRecords(useBookJson()).map((grant) => textAt(grant, ["id"]));
  return (
    <NameField
      label={label}
      path={["pooling", "grants", position, "id"]}
      name={names[position] ?? ""}
      others={names.filter((_, at) => at !== position)}
      onName={(name) => changeBook((before) => withGrantNamed(before, position, name))}
    />
  );
}

/** "£1,200 thousand over 2 years · may pay for 3 of 12 services". */
function inWords({ grant, permits, services, unit }: Props): string {
  const count = permits.slice(0, services).filter((may) => may === true).length;
  return [...awardIn(grant, unit), said.permits(count, services)].join(" · ");
}

function awardIn(grant: JsonRecord, unit: string): readonly string[] {
  const award = at(grant, ["award"]);
  if (typeof award === "number") return [said.yearly(moneyInWords(award, unit))];
  const sums = listAt(award, []).filter((sum) => typeof sum === "number");
  if (sums.length === 0) return [];
  return [
    said.over(
      moneyInWords(
        sums.reduce((sum, each) => sum + each, 0),
        unit,
      ),
      sums.length,
    ),
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
  const wrong = usePaneState(({ problems }) => problems);
  const path = ["pooling", "grants", position];
  const rules = FORMS.grant.filter((field) => !FIRST.includes(field.name));
  const isWrong = rules.some(({ name }) => isIn(wrong, fieldIdOf([...path, name])));
  const [isOpen, setOpen] = useStaysOpen(isWrong);
  return (
    <Disclosure heading={said.rules} open={isOpen} onToggle={setOpen}>
      {rules.map((field) => (
        <GrantField key={field.name} field={field} of={path} />
      ))}
    </Disclosure>
  );
}
