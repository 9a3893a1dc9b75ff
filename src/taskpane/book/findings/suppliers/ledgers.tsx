import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { poundsIn } from "../../../../model/wording";
import { namesSuppliers, READ_FROM } from "../../../../reading";
import type { FoundTable, Understanding } from "../../../../reading";
import { usePaneState } from "../../../pane";
import { TypedField, useProse } from "../../../parts";
import { agencyProposed, saidOf } from "../../../tables";
import { suppliersTexts as texts } from "../../../texts/findings/suppliers";

/** A table of payments as the user chose it. */
export interface ChosenLedger {
  readonly label: string;
  readonly table: Understanding;
  /** Whose payments they are; null where the table says it row by row, "" while nobody does. */
  readonly agency: string | null;
}

interface Ledgers {
  readonly all: readonly (ChosenLedger & { readonly key: string; readonly isChosen: boolean })[];
  readonly chosen: readonly ChosenLedger[];
  readonly choose: (key: string, isChosen: boolean) => void;
  readonly name: (key: string, agency: string) => void;
}

/**
 * The tables of the workbook that name who was paid. All are chosen until the user says otherwise, but for a list that was set out from
 * others of them: each payment would be there twice.
 */
export function useLedgers(): Ledgers {
  const tables = usePaneState((state) => state.tables);
  const answers = usePaneState((state) => state.answers);
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [named, setNamed] = useState<ReadonlyMap<string, string>>(new Map());
  const ledgers = tables.flatMap((found) => {
    const table = ledgerIn(found);
    if (table === null) return [];
    const { key, label } = found;
    const proposed = agencyOf(table) ?? agencyProposed(found, saidOf(answers, key));
    const agency = proposed === null ? null : (named.get(key) ?? proposed);
    return [{ key, label, table, agency, isList: found.headings.includes(READ_FROM) }];
  });
  const hasSources = ledgers.some(({ isList }) => !isList);
  const all = ledgers.map(({ isList, ...ledger }) => ({
    ...ledger,
    isChosen: said.get(ledger.key) ?? !(isList && hasSources),
  }));
  return {
    all,
    chosen: all.filter(({ isChosen }) => isChosen),
    choose: (key, isChosen) => setSaid(new Map([...said, [key, isChosen]])),
    name: (key, agency) => setNamed(new Map([...named, [key, agency]])),
  };
}

/** The one body whose payments all are, where the table's sheet or the user says so. */
function agencyOf({ roles: { agency } }: Understanding): string | null {
  return agency?.from === "sheet" || agency?.from === "fixed" ? agency.value : null;
}

function ledgerIn({ understood, isHidden }: FoundTable): Understanding | null {
  return understood !== null && !isHidden && namesSuppliers(understood) ? understood : null;
}

/** Which ledgers are compared, and whose each is where it does not say. */
export function LedgersQuestion({ ledgers: { all, choose, name } }: { readonly ledgers: Ledgers }) {
  const prose = useProse();
  return (
    <div role="group" aria-label={texts.ledgers} className={prose.group}>
      {all.map(({ key, label, table, agency, isChosen }) => (
        <div key={key}>
          <Checkbox
            label={texts.ledger(label, table.lines.length, (table.total ?? 0) * poundsIn(table.unit ?? "£"))}
            checked={isChosen}
            onChange={(_, { checked }) => choose(key, checked === true)}
          />
          {agency !== null && isChosen && (
            <TypedField
              id={`ledger ${key}`}
              label={texts.whose(label)}
              value={agency}
              onType={(typed) => name(key, typed)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
