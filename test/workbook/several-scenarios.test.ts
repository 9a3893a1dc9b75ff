import { afterEach, beforeEach, expect, it } from "vitest";
import { openSmallPlace } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { smallScenario } from "./small-place";

let book: OpenWorkbook;

beforeEach(async () => {
  book = await openSmallPlace();
});

afterEach(() => book.close());

it("a second scenario of the same answers has the same figures", async () => {
  const first = await book.port.write(smallScenario);
  const second = await book.port.write({ ...smallScenario, name: "Other" });
  const values = (of: typeof first) => of.headlines.map(({ key, value }) => [key, value]);
  expect(values(second)).toEqual(values(first));
});
