import { duplication } from "../../../model/book";
import { OneFigureFields } from "../fields";
import { SavingTable } from "./saving-table";

/** How much of the spending on shared services is fixed cost paid for twice. */
export function DuplicationQuestions() {
  return (
    <>
      <OneFigureFields lever={duplication} />
      <SavingTable />
    </>
  );
}
