import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { keptAs, TINY_BOOK } from "./tiny-book";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

describe("a draft", () => {
  it("is kept as it was given, one in place of the other, until none is kept", async () => {
    const { port } = book;
    expect(await port.readDraft()).toBeNull();
    await port.keepDraft('{"name":"St Helens & <Wigan>\\n"}');
    expect(await port.readDraft()).toBe('{"name":"St Helens & <Wigan>\\n"}');
    await port.keepDraft("another");
    expect(await port.readDraft()).toBe("another");
    expect(await port.readBook()).toBeNull();
    await port.keepDraft(null);
    expect(await port.readDraft()).toBeNull();
  });
});

describe("a proposal in the sheets", { timeout: 300_000 }, () => {
  it("is shown in its row, and known by the row that is selected", async () => {
    const { port } = book;
    await expect(port.showProposal("P1")).rejects.toThrow(/^Proposal P1 has no row in the workbook yet/);
    expect(await port.selectedProposal(["P1"])).toBeNull();
    await port.writeBook(keptAs(TINY_BOOK));
    const ids = (TINY_BOOK["proposals"] as readonly { readonly id: string }[]).map(({ id }) => id);
    await port.showProposal(ids[0]!);
    expect(book.activeSheet()).toBe("Proposals");
    expect(await port.selectedProposal(ids)).toBe(ids[0]);
    await port.goTo("Proposals!A1");
    expect(await port.selectedProposal(ids)).toBeNull();
    await port.goTo("Costs!A1");
    expect(await port.selectedProposal(ids)).toBeNull();
  });
});
