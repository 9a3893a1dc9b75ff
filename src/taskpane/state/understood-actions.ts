import type { Ask, FoundTable, TableAnswers, Understanding } from "../../reading";
import { fieldIds } from "../fields";
import type { FieldProblem } from "../fields";
import {
  agencyTogether,
  chosenTable,
  choosing,
  choosingRows,
  needsSetOut,
  ofOneAgency,
  pointedAt,
  saidOf,
  saying,
  sayingToPieces,
  sourceAnswer,
  sourcesChosen,
  tableChosen,
  tablesTogether,
  unitsMissing,
} from "../tables";
import type { Part } from "../tables";
import { texts } from "../texts";
import type { TableActions } from "./table-actions";
import type { Desk } from "./work";

/** Answers to the reader's questions: what is said of a table is kept, and the table is read anew with it. */
export function understoodActions({ store, port, work, sources }: Desk, tables: TableActions) {
  const refuse = (problems: readonly FieldProblem[]): void =>
    store.setState(({ refusals }) => ({ problems, refusals: refusals + 1 }));

  /** Reads all tables anew; the one that something was said of may have other cells, and other columns for its roles. */
  const readAnew = async (key: string): Promise<void> => {
    const { answers, pointed, tables: before } = store.getState();
    const known = before.find((table) => table.key === key)?.place.reference;
    const chosen = sourcesChosen(answers, sources).map(({ kind }) => sourceAnswer(answers, kind).reference!);
    const others = chosen.filter((reference) => reference !== known);
    const found = await port.readAnew([...new Set([...pointed, ...others])], answers.said);
    const table = found.find((each) => each.key === key);
    store.setState(({ answers: now }) => ({
      tables: found,
      answers: table === undefined ? now : rechosen(now, known, table),
      readings: {},
    }));
    await tables.read();
  };

  const rechosen = (
    answers: ReturnType<typeof store.getState>["answers"],
    known: string | undefined,
    table: FoundTable,
  ): typeof answers => ({
    ...answers,
    sources: Object.fromEntries(
      Object.entries(answers.sources).map(([kind, answer]) => [
        kind,
        answer.reference === known && known !== undefined
          ? chosenTable(table, kind, answer.together ?? [])
          : answer,
      ]),
    ),
  });

  const keep = (key: string, said: TableAnswers): void =>
    store.setState(({ answers, tables: all }) => {
      const table = all.find((each) => each.key === key);
      const kept = table === undefined ? answers : sayingToPieces(answers, table, all, said);
      return { answers: kept, problems: [] };
    });

  const say = (key: string, said: TableAnswers): Promise<void> => {
    if (store.getState().work !== null) return Promise.resolve();
    keep(key, said);
    return work("reading", () => readAnew(key));
  };

  const said = (key: string): TableAnswers => saidOf(store.getState().answers, key);

  return {
    /** Takes another of the choices of an ask. */
    chooseAnswer: (kind: string, table: FoundTable, ask: Ask, choice: string): Promise<void> => {
      const other = tableChosen(table, store.getState().tables, ask, choice);
      if (other !== undefined) return tables.chooseTable(kind, other.place.reference);
      if (table.understood === null) return Promise.resolve();
      return say(table.key, choosing(table.understood, said(table.key), ask, choice));
    },

    /** Reads the rows that have a name in a column, or any. */
    chooseRows: (key: string, column: number, name: string | null): Promise<void> =>
      say(key, choosingRows(said(key), column, name)),

    /** Counts spending net or gross of income. */
    chooseIncome: (keys: readonly string[], income: Understanding["income"]): Promise<void> => {
      const [first, ...others] = keys;
      if (first === undefined || store.getState().work !== null) return Promise.resolve();
      for (const key of others) keep(key, { ...said(key), income });
      return say(first, { ...said(first), income });
    },

    /** Names the agency of all of a table: kept as it is typed, and read with the table when it is set out. */
    nameAgency: (key: string, name: string): void =>
      store.setState(({ answers, problems }) => ({
        answers: saying(answers, key, ofOneAgency(saidOf(answers, key), name)),
        problems: problems.filter(({ field }) => field !== fieldIds.agencyOfAll(key)),
      })),

    /** Forgets all that was said of a table. */
    readAsProposed: (key: string): Promise<void> => say(key, {}),

    /** Takes the cells that are selected in the sheet for a part of a table. */
    pointAt: (table: FoundTable, part: Part): Promise<void> =>
      work("reading", async () => {
        const { understood, key } = table;
        if (understood === null) return;
        const answer = pointedAt(understood, said(key), part, await port.selection());
        if (typeof answer === "string") return refuse([{ field: fieldIds.part(key, part), message: answer }]);
        keep(key, answer);
        await readAnew(key);
      }),

    /** Reads other tables together with the one chosen. */
    readTogether: (kind: string, keys: readonly string[]): Promise<void> => {
      const { answers, tables: all } = store.getState();
      const { reference } = sourceAnswer(answers, kind);
      const table = all.find(({ place }) => place.reference === reference);
      if (table === undefined) return Promise.resolve();
      store.setState({
        answers: { ...answers, sources: { ...answers.sources, [kind]: chosenTable(table, kind, keys) } },
        readings: {},
        problems: [],
      });
      return work("reading", tables.read);
    },

    /** Sets the table that is chosen, and those read together with it, out as one list on a new sheet, and chooses that list. */
    setOut: (kind: string): Promise<void> => {
      const { answers, tables: all, pointed } = store.getState();
      const table = needsSetOut(answers, kind, all);
      if (table === undefined) return Promise.resolve();
      const together = tablesTogether(answers, kind, table, all);
      const agencyOf = (each: FoundTable): string | null => agencyTogether(each, table, answers);
      const isUnnamed = agencyOf(table) === "";
      const named = together.reduce((before, each) => {
        const name = agencyOf(each);
        return name === null ? before : saying(before, each.key, ofOneAgency(saidOf(before, each.key), name));
      }, answers);
      const problems = [
        ...together
          .filter((each) => agencyOf(each) === "" && !(isUnnamed && table.pieces.includes(each.key)))
          .map(({ key, label }) => ({
            field: fieldIds.agencyOfAll(key),
            message:
              key === table.key ? texts.understood.agencyMissing : texts.understood.agencyMissingOf(label),
          })),
        ...unitsMissing(together).map(({ key, label }) => ({
          field: fieldIds.unit(key),
          message: texts.understood.unitMissing(label),
        })),
      ];
      if (problems.length > 0) {
        refuse(problems);
        return Promise.resolve();
      }
      store.setState({ answers: named });
      return work("settingOut", async () => {
        const made = await port.setOut({
          tables: together.map(({ key }) => key),
          pointed: [...new Set([...pointed, ...together.map(({ place }) => place.reference)])],
          answers: named.said,
        });
        await tables.look();
        await tables.chooseMade(kind, ({ place }) => place.reference === made);
      });
    },
  };
}
