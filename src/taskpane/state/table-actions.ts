import { listed } from "../../model/wording";
import { countedOnceIn } from "../../reading";
import type { Counted, FoundTable, SpendReading } from "../../reading";
import type { Permission } from "../../workbook";
import { fieldIds } from "../fields";
import type { PaneSource } from "../registry";
import { chosenTable, leftOut, sourceAnswer, sourceChoice, withProposals } from "../tables";
import type { Answers, SourceAnswer } from "../tables";
import { texts } from "../texts";
import { followSheets } from "./follow-sheets";
import { readChosen } from "./read-chosen";
import { tableIn } from "./table-in";
import type { Desk } from "./work";

export type TableActions = ReturnType<typeof tableActions>;

/** Finding the tables, choosing them and their columns, and reading them. */
export function tableActions(desk: Desk) {
  const { store, port, work, sources } = desk;
  const read = async (): Promise<void> => {
    const { answers } = store.getState();
    const readings = await readChosen(desk, answers);
    // A choice corrected while the earlier one was being read makes that reading worthless.
    if (store.getState().answers.sources !== answers.sources) await read();
    else store.setState({ readings });
  };

  const look = async (): Promise<void> => {
    await followSheets(desk);
    // A plain range that was chosen once is found again by its cells.
    const { pointed, answers: chosen } = store.getState();
    const all = [...new Set([...pointed, ...referencesOf(chosen, sources)])];
    // Said before anybody has filled in what could not be written. Where Excel cannot say, the last step does.
    const isProtected = await port.takesSheets().then(
      (takes) => !takes,
      () => false,
    );
    store.setState({ isProtected });
    const tables = await port.findTables(all, chosen.said);
    const sheetsNotRead = port.sheetsNotRead();
    store.setState(({ answers }) => ({
      tables,
      sheetsNotRead,
      // What was not found may be on a sheet that was not understood, which is said instead.
      goneTables:
        sheetsNotRead.length > 0
          ? []
          : referencesOf(answers, sources).filter(
              (reference) => !tables.some(({ place }) => place.reference === reference),
            ),
      answers: withProposals(answers, tables, sources),
      problems: [],
    }));
    await read();
  };

  const choose = (kind: string, answer: SourceAnswer): Promise<void> => {
    store.setState(({ answers }) => ({
      answers: { ...answers, sources: { ...answers.sources, [kind]: answer } },
      readings: {},
      problems: [],
    }));
    return work("reading", read);
  };

  /** Chooses a table that has just been found, and reads it. */
  const chooseMade = async (kind: string, isIt: (table: FoundTable) => boolean): Promise<void> => {
    const table = store.getState().tables.find(isIt);
    if (table === undefined) return;
    store.setState(({ answers }) => ({
      answers: { ...answers, sources: { ...answers.sources, [kind]: chosenTable(table, kind) } },
      readings: {},
      problems: [],
    }));
    await read();
  };

  return {
    read,
    look,
    chooseMade,

    /** Reads the workbook again: its tables, then the chosen ones. */
    lookAgain: (): Promise<void> => work("looking", look),

    chooseTable: (kind: string, reference: string): Promise<void> => {
      const table = store.getState().tables.find(({ place }) => place.reference === reference);
      return table === undefined ? Promise.resolve() : choose(kind, chosenTable(table, kind));
    },

    /** Takes the cells that are selected in the sheet for the table of a source. */
    useSelection: (kind: string): Promise<void> =>
      work("looking", async () => {
        const address = await port.selection();
        store.setState(({ pointed }) => ({
          pointed: [address, ...pointed.filter((each) => each !== address)],
        }));
        await look();
        const table = tableIn(address, store.getState().tables);
        if (table === undefined) {
          const problem = {
            field: fieldIds.table(kind),
            message: texts.problems.noTableInSelection(address),
          };
          store.setState(({ refusals }) => ({ problems: [problem], refusals: refusals + 1 }));
          return;
        }
        await chooseMade(kind, (each) => each === table);
      }),

    /** Sets a table of grants out as a list with what each may be spent on, and chooses that list; null where it is not said of a grant. */
    setOutGrants: (
      kind: string,
      reference: string,
      said: readonly { readonly grant: string; readonly services: Permission["services"] | null }[],
      /** Whether there are any services that a grant could be for. */
      hasServices: boolean,
    ): Promise<void> => {
      if (!hasServices) {
        const problem = { field: fieldIds.addService(kind), message: texts.conditions.noServices };
        store.setState(({ refusals }) => ({ problems: [problem], refusals: refusals + 1 }));
        return Promise.resolve();
      }
      const open = said.filter(({ services }) => services === null).map(({ grant }) => grant);
      if (open.length > 0) {
        const problem = { field: fieldIds.conditions(kind), message: texts.conditions.missing(listed(open)) };
        store.setState(({ refusals }) => ({ problems: [problem], refusals: refusals + 1 }));
        return Promise.resolve();
      }
      const permissions = said.flatMap(({ grant, services }) =>
        services === null ? [] : [{ grant, services }],
      );
      return work("settingOut", async () => {
        const made = await port.setOutGrants(reference, permissions);
        await look();
        await chooseMade(kind, ({ place }) => place.reference === made);
      });
    },

    /** Writes what the services of the table chosen are counted as, and chooses what it is counted from then. */
    countNames: (kind: string, counted: readonly Counted[]): Promise<void> =>
      work("settingOut", async () => {
        const { answers, tables } = store.getState();
        const source = sources.find((each) => each.kind === kind);
        const choice = source && sourceChoice(source, sourceAnswer(answers, kind), tables);
        if (!choice) return;
        const { readings, book } = store.getState();
        // What passes between bodies stays apart under the new names, or it would be counted twice again.
        const reading = readings[kind] as SpendReading | undefined;
        const transfers =
          reading === undefined || book === null ? [] : countedOnceIn(book.book, reading.count).transfers;
        const recipients = [...new Set(transfers.map(({ recipient }) => recipient))].filter(
          (name) => name !== "",
        );
        const made = await port.countNames(choice, counted, recipients);
        await look();
        await chooseMade(kind, ({ place }) => place.reference === made);
      }),

    /** Writes an example of a kind of table, to be typed over, and chooses it. */
    makeExample: (kind: string): Promise<void> =>
      work("settingOut", async () => {
        const made = await port.makeExample(kind);
        await look();
        await chooseMade(kind, ({ place }) => place.reference === made);
      }),

    /** Goes without a table of this kind. */
    leaveOut: (kind: string): Promise<void> => choose(kind, leftOut),

    chooseColumns: (kind: string, columns: SourceAnswer["roles"]): Promise<void> => {
      const answer = sourceAnswer(store.getState().answers, kind);
      return choose(kind, { ...answer, roles: { ...answer.roles, ...columns } });
    },
  };
}

function referencesOf(answers: Answers, sources: readonly PaneSource[]): string[] {
  return sources.flatMap(({ kind }) => sourceAnswer(answers, kind).reference ?? []);
}
