import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { at, textsAt } from "../../../src/model/json";
import { countOfRows, spend, spendTable } from "../memory-tables";
import { heading, PATIENT, press, renderPane, type } from "../render-pane";

const services = Array.from(
  { length: 14 },
  (_, index) => `${index < 2 ? "Homelessness" : "Highways"} ${index + 1}`,
);
const rows = ["Bolton", "Bury"].flatMap((agency) =>
  services.map((service) => ({ agency, service, amount: 1000 })),
);

it("a long list of services is searched, and those that the search hides stay as they are", async () => {
  const { pane } = renderPane({
    tables: [spendTable],
    spend: { ...spend, rows, agencies: ["Bolton", "Bury"], services, count: countOfRows(rows) },
  });
  await press("Make a book");
  await screen.findByText(/28 rows read/, undefined, PATIENT);
  await press("Proposals");
  await heading("Proposals");
  await press("Propose from the tables");
  await screen.findByText("14 of 14 selected", undefined, PATIENT);
  await type("Find in this list", "homeless");
  await press("Clear these");
  await screen.findByText("12 of 14 selected", undefined, PATIENT);
  await type("Find in this list", "highways 14");
  fireEvent.click(await screen.findByLabelText("Highways 14", undefined, PATIENT));
  const { book } = pane.store.getState();
  expect(textsAt(book!.book, ["proposals", 0, "services"])).toEqual(services.slice(2, 13));
  expect(at(book!.book, ["proposals", 0, "lever"])).toBe("duplication");
});
