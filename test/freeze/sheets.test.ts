import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openSample } from "../../preview/sample";
import facts from "../../preview/sample/facts.json";
import type { Scenario } from "../../src/model/book";
import { openSmallPlace, openWorkbook } from "../workbook/open-workbook";
import type { OpenWorkbook } from "../workbook/open-workbook";
import { smallScenario } from "../workbook/small-place";

/**
 * Every cell of every sheet that two scenarios write, as it was before the house was rebuilt: what it holds, what it shows,
 * how it looks, and the widths and frozen panes of its sheet. A line a cell, so that a difference names its cell.
 */
let book: OpenWorkbook;
afterEach(() => book.close());

/** Every kind of input is given for something. */
const sampleScenario: Scenario = {
  name: "Greater Manchester",
  sources: {
    spend: { place: { kind: "table", reference: "Spending" }, roles: { agency: 0, service: 1, amount: 2 } },
    grants: { place: { kind: "table", reference: "Grants" }, roles: { grant: 0, award: 2, permitted: 3 } },
  },
  levers: {
    duplication: {
      fixedShare: { Education: 0.1, "Highways and transport": 0.2, "Public health": 0.05 },
      providersKept: 1,
      achievable: 0.8,
    },
    pooling: {
      pooled: Object.fromEntries(facts.grants.rows.slice(0, 5).map(({ grant }) => [grant, true])),
      values: { "Public health": 1.5 },
      floors: { Education: 1_000_000, "Fire and rescue": 90_000 },
    },
  },
};

describe("the sheets written", () => {
  it("are those of the small place, cell by cell", async () => {
    book = await openSmallPlace();
    await book.port.write(smallScenario);
    await expect(await written(book, "Plan")).toMatchFileSnapshot(frozen("small-place.txt"));
  });

  it("are those of the sample, cell by cell", async () => {
    book = await openWorkbook();
    openSample(book.office.engine, (sheet, box, name) => {
      const { id } = book.office.host.book.tables.add(sheet, box, true);
      book.office.host.book.tables.rename(id, name);
    });
    await book.port.write(sampleScenario);
    await expect(await written(book, "Greater Manchester")).toMatchFileSnapshot(frozen("sample.txt"));
  }, 60_000);
});

function frozen(name: string): string {
  return path.join(__dirname, "sheets", name);
}

async function written(from: OpenWorkbook, scenario: string): Promise<string> {
  const { engine } = from.office;
  const looks = numbered();
  const lines: string[] = [];
  for (const { id, name } of engine.sheets()) {
    const box = engine.usedBox(id);
    if (!name.startsWith(scenario) || box === null) continue;
    const widths = Array.from({ length: box.columns }, (_, column) => engine.columnWidth(id, column));
    lines.push(
      `# ${name}`,
      `widths ${JSON.stringify(widths)}`,
      `frozen ${JSON.stringify(engine.frozen(id))}`,
    );
    const [formulas, values, formats, styles] = [
      engine.formulas(id, box),
      engine.values(id, box),
      engine.numberFormats(id, box),
      engine.styles(id, box),
    ];
    formulas.forEach((line, row) =>
      line.forEach((formula, column) => {
        const look = JSON.stringify(styles[row]![column]);
        if (formula === "" && values[row]![column] === "" && look === "{}") return;
        const cell = [formula, values[row]![column], formats[row]![column], looks.of(look)];
        lines.push(`R${row + 1}C${column + 1} ${JSON.stringify(cell)}`);
      }),
    );
  }
  return `${[...lines, "# looks", ...looks.all()].join("\n")}\n`;
}

/** Looks by number, so that each is written out once; none is that of a cell that nobody dressed. */
function numbered() {
  const known: string[] = [];
  return {
    of: (look: string) => `look ${known.includes(look) ? known.indexOf(look) : known.push(look) - 1}`,
    all: () => known.map((look, number) => `look ${number} ${look}`),
  };
}
