import type { Field, Lever } from "../../../model/book";
import { usePlaceFacts } from "../../pane";
import { useProse } from "../../parts";
import { texts } from "../../texts";
import { EachTable } from "./each-table";
import { OneFigureFields } from "./one-figure-fields";
import { TickList } from "./tick-list";

/** Every field of a lever: those of the place, a table for each kind of thing that others are given for, and ticks. */
export function LeverFields({ lever }: { readonly lever: Lever }) {
  const prose = useProse();
  const { unit } = usePlaceFacts();
  const each = Object.entries(lever.fields).filter(([, { per }]) => per !== "place");
  const flags = each.filter(([, { kind }]) => kind === "flag");
  return (
    <>
      <OneFigureFields lever={lever} />
      {tablesOf(each.filter(([, { kind }]) => kind !== "flag")).map((fields) => {
        const heading = texts.fields.by(fields[0]![1].per);
        return (
          <section key={fields[0]![0]} className={prose.group} aria-label={heading}>
            <h2 className={prose.section}>{heading}</h2>
            {fields.flatMap(([name, field]) =>
              notesOf(field, unit).map((note) => (
                <p key={`${name} ${note}`} className={prose.quiet}>
                  {note}
                </p>
              )),
            )}
            <EachTable lever={lever} fields={fields.map(([name]) => name)} />
          </section>
        );
      })}
      {flags.map(([name]) => (
        <TickList key={name} lever={lever} field={name} />
      ))}
    </>
  );
}

type NamedField = readonly [string, Field];

/** The fields that are given for the same names, together. */
function tablesOf(fields: readonly NamedField[]): readonly (readonly NamedField[])[] {
  const tables = new Map<string, NamedField[]>();
  for (const named of fields) {
    const key = `${named[1].per} ${named[1].only ?? ""}`;
    tables.set(key, [...(tables.get(key) ?? []), named]);
  }
  return [...tables.values()];
}

function notesOf({ kind, ask }: Field, unit: string): readonly string[] {
  return [
    ...(ask.hint === undefined ? [] : [texts.fields.about(ask.label, ask.hint)]),
    ...(ask.forAll === undefined ? [] : [texts.fields.leaveEmpty]),
    ...(kind === "money" ? [texts.fields.amountsIn(unit)] : []),
  ];
}
