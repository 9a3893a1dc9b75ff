import { describe, expect, it } from "vitest";
import awards from "../../preview/sample/town/awards.json";
import { nameOf, parts, serviceOf, townBook } from "../../preview/sample/town/town-book";
import { SAMPLES } from "../../preview/sample";
import { readBook, workOutPooling } from "../../src/model/book";
import { bookForm } from "../../src/workbook/store";
import { readPartXml } from "../../src/workbook/store/part";
import { keptTownBook } from "../docs/sample-book";
import { testOnSharedData } from "../model/shared-data";

const sum = (sums: readonly number[]): number => sums.reduce((total, each) => total + each, 0);
const capital = parts().filter(({ money }) => money === "capital");

describe("the sample of a Town Deal", () => {
  it("has each project's revenue and capital apart, and pools the capital", () => {
    const book = readBook(townBook());
    expect(book.pooling!.grants.map(({ id, money }) => [id, money])).toEqual(
      parts().map((part) => [nameOf(part), part.money]),
    );
    expect(book.pooling!.needs.map(({ id }) => id)).toEqual(parts().map(serviceOf));
    expect(SAMPLES.town.build().sheets.map(({ name }) => name)).toEqual(["Read me", "Projects"]);
  });

  it("is kept in its workbook", () => {
    expect(readPartXml(bookForm, SAMPLES.town.book.xml)).toMatchObject({
      ok: true,
      stored: { book: townBook() },
    });
    expect(SAMPLES.town.book.xml, "`npm run docs` makes it again").toBe(
      (JSON.parse(keptTownBook()) as { xml: string }).xml,
    );
  });

  it("shows that one pot pays for what is left over in one project and lacks in another, and for no revenue", async () => {
    const worked = (await workOutPooling(readBook(townBook()), "S1", "29 November 2026", () =>
      Promise.reject(new Error("There is no match among them.")),
    ))!;
    const apart = parts().map(({ award, need }) => Math.min(award, sum(need)));
    expect(sum(worked.now.funded)).toBe(sum(apart));
    // The capital of all projects together is less than they need.
    const revenue = parts().flatMap(({ money }, at) => (money === "revenue" ? [apart[at]!] : []));
    expect(sum(worked.removed.funded)).toBe(sum(capital.map(({ award }) => award)) + sum(revenue));
    expect(sum(worked.removed.funded) - sum(worked.now.funded)).toBe(1_599_037);
  });

  testOnSharedData(
    "has the published awards of every project of the town, to the pound",
    "pooling/tf-grant-awarded.csv",
    (text) => {
      const published = text
        .split(/\r?\n/)
        .map((line) => line.split(","))
        .filter(([code = ""]) => code.startsWith(`${awards.town}-`))
        .map(([code, revenue, capitalAward]) => [code, Number(revenue), Number(capitalAward)]);
      const ours = awards.projects.map(({ code, revenue, capital: works }) => [
        code,
        revenue?.award ?? 0,
        works?.award ?? 0,
      ]);
      expect(ours).toEqual(published);
    },
  );
});
