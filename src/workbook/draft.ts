import { addPart, draftForm, partXml, readParts, removeParts } from "./store";
import { inWorkbook } from "./session";
import { WorkbookProblem } from "./problem";

/** The draft of a book that the workbook keeps, as the text that it was given; null where it keeps none. */
export async function readDraft(): Promise<string | null> {
  const parts = await inWorkbook((context) => readParts(context, draftForm));
  const last = parts.at(-1)?.reading;
  if (last === undefined) return null;
  if (last.ok) return last.stored;
  throw new WorkbookProblem(
    `A draft of a book that this workbook keeps cannot be opened because ${last.because}. It stays in the workbook until another is kept.`,
  );
}

/** Keeps a draft in place of the one before; null keeps none. Two round trips, without a look at cells. */
export async function keepDraft(text: string | null): Promise<void> {
  await inWorkbook(async (context) => {
    const before = context.workbook.customXmlParts.getByNamespace(draftForm.namespace);
    before.load("items/id");
    await context.sync();
    removeParts(
      context,
      before.items.map(({ id }) => id),
    );
    if (text !== null) addPart(context, partXml(draftForm, text));
    await context.sync();
  });
}
