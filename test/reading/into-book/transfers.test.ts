import { expect, it } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { ledgerOf, namesColumn } from "../../../src/model/duplication";
import { countedOnceIn, withTransferSaid, withTransferUnsaid } from "../../../src/reading";

it("what is said of a payment holds where the table gives the full name of a body that the book calls otherwise", () => {
  const count = ledgerOf({
    agencies: namesColumn(["Manchester City Council", "Bury"]),
    services: namesColumn(["Libraries", "Roads"]),
    recipients: namesColumn(["Acme", "Zed"]),
    amounts: [100, 50],
  });
  const book = {
    place: {
      agencies: [
        { id: "Manchester", name: "Manchester City Council" },
        { id: "Bury", name: "Bury" },
      ],
    },
  } as unknown as BookJson;
  const payment = { agency: "Manchester City Council", service: "Libraries", recipient: "Acme" };
  const said = withTransferSaid(book, payment, { isTransfer: true, other: "Bury" });
  const once = countedOnceIn(said, count);
  expect([once.takenOut.toNumber(), once.net.toNumber(), once.saidOfNoRow]).toEqual([100, 50, []]);
  expect(countedOnceIn(withTransferUnsaid(said, payment), count).takenOut.toNumber()).toBe(0);
});
