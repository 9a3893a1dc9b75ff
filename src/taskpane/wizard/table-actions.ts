import type { FoundTable } from "../../reading";
import { grantsFrom, spendFrom, withProposals } from "./answers";
import type { Answers, GrantsAnswer, SpendAnswer } from "./answers";
import { columnProblems } from "./columns";
import { hasStop } from "./findings";
import { grantsChoice, spendChoice } from "./scenario";
import type { Desk } from "./work";

export type TableActions = ReturnType<typeof tableActions>;

/** Finding the tables, choosing them and their columns, and reading them. */
export function tableActions({ store, port, work }: Desk) {
  const read = async (): Promise<void> => {
    const { answers, tables } = store.getState();
    const spendAt = spendChoice(answers.spend, tables);
    const grantsAt = grantsChoice(answers.grants, tables);
    if (spendAt === null || grantsAt === null || columnProblems(answers).length > 0) {
      store.setState({ spend: null, grants: null });
      return;
    }
    const spend = await port.readSource("spend", spendAt, {});
    // Without the services of the spend table every grant would seem to permit nothing.
    const grants = hasStop(spend) ? null : await port.readSource("grants", grantsAt, { spend });
    const now = store.getState().answers;
    // A choice corrected while the earlier one was being read makes that reading worthless.
    if (now.spend !== answers.spend || now.grants !== answers.grants) await read();
    else store.setState({ spend, grants });
  };

  const look = async (): Promise<void> => {
    const tables = await port.findTables();
    const { answers } = store.getState();
    store.setState({
      tables,
      goneTables: goneTables(answers, tables),
      answers: withProposals(answers, tables),
      problems: [],
    });
    await read();
  };

  const choose = (change: Partial<Pick<Answers, "spend" | "grants">>): Promise<void> => {
    store.setState(({ answers }) => ({
      answers: { ...answers, ...change },
      spend: null,
      grants: null,
      problems: [],
    }));
    return work("reading", read);
  };

  const table = (reference: string): FoundTable | undefined =>
    store.getState().tables.find(({ place }) => place.reference === reference);

  return {
    read,
    look,

    /** Reads the workbook again: its tables, then the chosen ones. */
    lookAgain: (): Promise<void> => work("looking", look),

    chooseSpendTable: (reference: string): Promise<void> => {
      const chosen = table(reference);
      return chosen === undefined ? Promise.resolve() : choose({ spend: spendFrom(chosen) });
    },

    chooseGrantsTable: (reference: string): Promise<void> => {
      const chosen = table(reference);
      return chosen === undefined ? Promise.resolve() : choose({ grants: grantsFrom(chosen) });
    },

    chooseSpendColumns: (columns: Partial<SpendAnswer>): Promise<void> =>
      choose({ spend: { ...store.getState().answers.spend, ...columns } }),

    chooseGrantsColumns: (columns: Partial<GrantsAnswer>): Promise<void> =>
      choose({ grants: { ...store.getState().answers.grants, ...columns } }),
  };
}

function goneTables(answers: Answers, tables: readonly FoundTable[]): string[] {
  return [answers.spend.reference, answers.grants.reference].filter(
    (reference): reference is string =>
      reference !== null && !tables.some(({ place }) => place.reference === reference),
  );
}
