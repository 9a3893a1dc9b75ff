import type { SourcesChosen } from "../../src/model/book";
import type { WorkbookPort } from "../../src/workbook";

/** A list of spending that a book is made of. */
interface Chosen {
  readonly read: string;
  /** What a person had to say or do for it. */
  readonly answered: string;
  readonly sources: SourcesChosen;
}

/** Where several tables are likely, the sheet with the one that the others are made of. */
const SHEETS: Readonly<Record<string, string>> = { "WithChartSheet.xlsx": "Sheet1" };

/** The table that a finance officer would choose, and the answers to what is asked of it. */
export async function chosen(
  port: WorkbookPort,
  file: string,
  unprotect: () => Promise<void>,
): Promise<Chosen> {
  const tables = await port.findTables();
  const found = tables.filter(({ proposals, toSetOut }) => proposals.spend ?? toSetOut?.kind === "spend");
  const best = found.find(({ sheet }) => sheet === SHEETS[file]) ?? found[0];
  if (!best) {
    const { reference, told } = await exampleIn(port, unprotect);
    return {
      read: "no spending; an example table was made",
      answered: told,
      sources: await listAt(port, reference),
    };
  }
  if (best.proposals.spend) {
    const spend = { place: best.place, roles: best.proposals.spend };
    return { read: best.label, answered: "", sources: { spend } };
  }
  const agency = { from: "fixed", value: "Our council" } as const;
  const isUnnamed = best.understood?.lines.every((line) => line.agency === null) ?? false;
  const answers = new Map(isUnnamed ? [[best.key, { roles: { agency } }]] : []);
  const reference = await port.setOut({ tables: [best.key], pointed: [], answers });
  const answered = [
    ...(isUnnamed ? ["agency: all of it is Our council"] : []),
    ...(best.understood?.asks ?? [])
      .filter(({ role }) => role !== "agency")
      .map(({ role, first }) => `${role}: ${first ?? "none"}, as proposed`),
  ];
  return {
    read: `${best.label}, set out as a list`,
    answered: answered.join("; "),
    sources: await listAt(port, reference),
  };
}

/** An example table; where the workbook takes no new sheet, the user does what the sentence says. */
async function exampleIn(
  port: WorkbookPort,
  unprotect: () => Promise<void>,
): Promise<{ readonly reference: string; readonly told: string }> {
  try {
    return { reference: await port.makeExample("spend"), told: "" };
  } catch (error) {
    await unprotect();
    const told = `told "${error instanceof Error ? error.message : String(error)}", and done so`;
    return { reference: await port.makeExample("spend"), told };
  }
}

async function listAt(port: WorkbookPort, reference: string): Promise<SourcesChosen> {
  const list = (await port.findTables()).find(({ place }) => place.reference === reference);
  if (!list?.proposals.spend) throw new Error(`The list ${reference} is not read.`);
  return { spend: { place: list.place, roles: list.proposals.spend } };
}
