import type { SheetBox } from "../../formula";
import type { Lever } from "../../model/book";
import type { InputCells } from "./fields";

/** Input cells that every sheet may read, with any levers. */
export interface SharedInputs {
  /** The name of the sheet they are on. */
  readonly sheet: string;
  readonly tolerance: SheetBox;
  /** null where the grants come in the unit of the spending. */
  readonly conversion: SheetBox | null;
  /** How many pounds one of the unit is; null where the unit is the pound. */
  readonly pounds: SheetBox | null;
  readonly services: SheetBox;
  readonly needs: SheetBox;
  readonly grants: SheetBox;
  readonly awards: SheetBox;
  /** Grants down, services across. */
  readonly permitted: SheetBox;
  /** What the grants table said of each grant's services when this was written. */
  readonly conditions: SheetBox;
  /** Whether it still says so. */
  readonly conditionsHold: SheetBox;
}

/** Where everything on the Inputs sheet is. */
export interface InputsLayout extends SharedInputs {
  readonly fields: readonly InputCells[];
  /** Names of the agencies; null where no lever has a setting for each. */
  readonly agencies: SheetBox | null;
}

/** The input cells of one lever, by the names of its settings. */
export function cellsOfLever({ fields }: InputsLayout, { id }: Lever): Readonly<Record<string, SheetBox>> {
  return Object.fromEntries(
    fields.filter(({ lever }) => lever.id === id).map(({ name, cells }) => [name, cells]),
  );
}
