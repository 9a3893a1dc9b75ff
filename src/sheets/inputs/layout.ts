import type { SheetBox } from "../../formula";
import type { Lever } from "../../model/book";
import type { InputCells } from "./fields";

/** Input cells that every sheet may read, with any levers and any sources. */
export interface PlaceInputs {
  /** The name of the sheet they are on. */
  readonly sheet: string;
  readonly tolerance: SheetBox;
  /** How many pounds one of the unit is; null where the unit is the pound. */
  readonly pounds: SheetBox | null;
}

/** Input cells of the services, where spending is counted. */
export interface SpendInputs {
  readonly services: SheetBox;
  readonly needs: SheetBox;
}

/** Input cells of the grants, where there are any. */
export interface GrantsInputs {
  readonly grants: SheetBox;
  readonly awards: SheetBox;
  /** Grants down, services across. */
  readonly permitted: SheetBox;
  /** What the grants table said of each grant's services when this was written. */
  readonly conditions: SheetBox;
  /** Whether it still says so. */
  readonly conditionsHold: SheetBox;
  /** What turns awards into the unit of the scenario; null where they come in it. */
  readonly conversion: SheetBox | null;
}

/** Input cells that the sheet of a lever may read which needs every source. */
export interface SharedInputs extends PlaceInputs, SpendInputs, GrantsInputs {}

/** Where everything on the Inputs sheet is. */
export interface InputsLayout extends PlaceInputs {
  /** null where no spending is counted. */
  readonly spend: SpendInputs | null;
  /** null where there is no grants table. */
  readonly grants: GrantsInputs | null;
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
