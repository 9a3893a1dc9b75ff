import type { FWorkbook } from "@univerjs/sheets/facade";
import type { DefinedName, Engine } from "../host/engine";
import type { LocalName } from "../host/structured";
import { COMMAND } from "./commands";
import type { Commands } from "./commands";

/** Where a name holds, in Univer's words. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";
/** Univer finds names without regard to sheets: one of a single sheet is known to it by another name, which formulas there are given. */
const LOCAL = "_local";

type Names = Pick<Engine, "names" | "setName"> & {
  /** Names of single sheets, and how Univer knows them. */
  local(): readonly LocalName[];
};

/** The names of a workbook and of its sheets. `changed` is told the word that formulas may now mean otherwise, or null. */
export function univerNames({
  workbook,
  commands,
  valueByName,
  changed,
}: {
  readonly workbook: FWorkbook;
  readonly commands: Commands;
  valueByName(name: string): { readonly id: string } | null | undefined | void;
  changed(word: string | null): void;
}): Names {
  let locals: readonly LocalName[] = [];
  let count = 0;
  const localOf = (name: string, sheet: string) =>
    locals.find((local) => local.sheet === sheet && local.name.toLowerCase() === name.toLowerCase());
  const newLocal = (name: string, sheet: string) => {
    const local = { sheet, name, plain: `${LOCAL}${(count += 1)}_${name}` };
    locals = [...locals, local];
    return local;
  };
  return {
    local: () => locals,
    names: () =>
      workbook.getDefinedNames().map((each): DefinedName => {
        const local = locals.find(({ plain }) => plain === each.getName());
        const formula = `=${each.getFormulaOrRefString().replace(/^=/, "")}`;
        return { name: local?.name ?? each.getName(), formula, sheet: local?.sheet ?? null };
      }),
    setName: (name, formula, sheet = null) => {
      const known = sheet === null ? undefined : localOf(name, sheet);
      if (sheet !== null && !known && formula === null) return;
      const plain = sheet === null ? name : (known ?? newLocal(name, sheet)).plain;
      // The mutations rather than Univer's commands: those refuse names that a function has too, such as Rate,
      // and put #REF! into formulas where a name goes. In Excel it becomes #NAME? there.
      const param = {
        unitId: commands.unit,
        id: valueByName(plain)?.id ?? `name-${plain.toLowerCase()}`,
        name: plain,
        formulaOrRefString: formula === null ? "" : nameReferent(formula),
        localSheetId: WHOLE_WORKBOOK,
      };
      commands.own(() => commands.run(formula === null ? COMMAND.removeName : COMMAND.setName, param));
      if (formula === null) locals = locals.filter((local) => local !== known);
      changed(sheet !== null && (formula === null || !known) ? name : null);
    },
  };
}

/** Univer takes references without "=", anything else with it. */
function nameReferent(formula: string): string {
  return /^=[^("]*!\$?[A-Z]+/i.test(formula) ? formula.slice(1) : formula;
}
