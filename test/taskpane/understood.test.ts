import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/model/wording";
import type { FoundTable } from "../../src/reading";
import { sameMoney, sourceAnswer } from "../../src/taskpane/tables";
import { texts } from "../../src/taskpane/texts";
import type { SmallBook } from "../reading/understanding/small-sheets";
import { beside, choose, chosen, next, over, problems } from "./tables-over";

const YEARS: SmallBook["sheets"][string] = [
  ["Agency", "Service", "2023-24", "2024-25"],
  ["Bury Council", "Libraries", 1, 10],
  ["Bury Council", "Parks", 2, 20],
];
const MONTH: SmallBook["sheets"][string] = [
  ["Service", "Amount (£)"],
  ["Parks", 100],
  ["Roads", 200],
];

describe("an answer to a question of the reader", () => {
  it("is read at once, kept while the book is left, and in the list", async () => {
    const pane = await over({ Data: YEARS });
    await choose(pane, "2023-24");
    expect(chosen(pane).understood?.total).toBe(3);
    pane.leaveBook();
    await pane.openBook();
    expect(chosen(pane).understood?.total).toBe(3);
    await pane.setOut("spend");
    expect(beside.asked?.tables).toEqual(["Data!A1:D3"]);
    expect(beside.asked?.answers.get("Data!A1:D3")).toEqual({ preferred: { year: ["2023-24"] } });
  });

  it("is another table where each year is on a sheet of its own", async () => {
    const year = (amount: number): SmallBook["sheets"][string] => [
      ["Agency", "Service", "Amount (£)"],
      ["Bury Council", "Libraries", amount],
    ];
    const pane = await over({ "2023-24": year(1), "2024-25": year(2) });
    await pane.chooseTable("spend", "'2024-25'!A1:C2");
    await choose(pane, "2023-24");
    expect(chosen(pane).sheet).toBe("2023-24");
    expect(sourceAnswer(pane.store.getState().answers, "spend").roles).toEqual({
      agency: 0,
      service: 1,
      amount: 2,
    });
  });

  it("turns the columns of a plain list, which the book reads", async () => {
    const pane = await over({
      Plan: [
        ["Agency", "Service", "Budget (£)", "Actual (£)"],
        ["Bury Council", "Libraries", 1, 10],
        ["Bury Council", "Parks", 2, 20],
      ],
    });
    const columns = () => sourceAnswer(pane.store.getState().answers, "spend").roles["amount"];
    const before = columns();
    await choose(pane, chosen(pane).understood!.asks[0]!.others[0]!);
    expect([before, columns()].sort()).toEqual([2, 3]);
  });

  it("is forgotten when the table is read as proposed", async () => {
    const pane = await over({ Data: YEARS });
    await choose(pane, "2023-24");
    await pane.readAsProposed(chosen(pane).key);
    expect(chosen(pane).understood?.total).toBe(30);
  });

  it("chooses rows", async () => {
    const pane = await over({
      Plan: [
        ["Agency", "Service", "Region", "Amount (£)"],
        ["Bury Council", "Libraries", "North", 1],
        ["Bury Council", "Parks", "South", 2],
      ],
    });
    await pane.chooseRows(chosen(pane).key, 2, "South");
    expect(chosen(pane).understood?.total).toBe(2);
    expect(chosen(pane).toSetOut?.kind).toBe("spend");
  });
});

describe("a table that does not say whose it is", () => {
  it("is set out once the body is named, and its pieces are of the same one", async () => {
    const pane = await over({ April: MONTH, May: MONTH.map((row, at) => (at === 1 ? ["Parks", 1] : row)) });
    await pane.setOut("spend");
    expect(problems(pane)).toEqual(["Type the name of the body whose spending this is."]);
    pane.nameAgency(chosen(pane).key, " Bolton Council ");
    await pane.setOut("spend");
    const agency = { from: "fixed", value: "Bolton Council" };
    expect(beside.asked?.tables).toEqual(["April!A1:B3", "May!A1:B3"]);
    expect(beside.asked?.tables.map((key) => beside.asked?.answers.get(key)?.roles)).toEqual([
      { agency },
      { agency },
    ]);
  });

  it("lets nobody go on before it is a list", async () => {
    const pane = await over({ April: MONTH });
    await next(pane);
    expect(problems(pane)).toEqual([
      "Set the spend table out as a list, which is offered below how it reads, or choose another table.",
    ]);
  });
});

describe("several tables", () => {
  it("are one list only where they are wanted together", async () => {
    const pane = await over({
      Bury: YEARS,
      Kent: YEARS.map((row, at) => (at === 1 ? [...row.slice(0, 3), 11] : row)),
    });
    const other = pane.store.getState().tables.find(({ key }) => key !== chosen(pane).key)!;
    await choose(pane, "2023-24");
    await pane.readTogether("spend", []);
    await pane.setOut("spend");
    expect(beside.asked?.tables).toHaveLength(1);
    await pane.readTogether("spend", [other.key]);
    await pane.setOut("spend");
    expect(beside.asked?.tables).toHaveLength(2);
  });

  it("of which one comes to the same as another, in whatever unit, are told apart from those that do not", async () => {
    const pane = await over({ Bury: YEARS });
    const coming = (key: string, total: number | null, unit: Unit | null): FoundTable => {
      const table = chosen(pane);
      return { ...table, key, understood: { ...table.understood!, total, unit } };
    };
    const list = coming("list", 7000, "£");
    const council = coming("council", 7, "£ thousand");
    const trust = coming("trust", 6500, null);
    const nothing = [coming("empty", 0, "£"), coming("also empty", 0, "£"), coming("unread", null, null)];
    expect(sameMoney([list, trust, council, ...nothing])).toEqual([{ one: list, other: council }]);
    expect(sameMoney([council, trust])).toEqual([]);
  });

  it("of which one has another unit are asked for theirs", async () => {
    const pane = await over({
      Council: [
        ["Service", "Net (£ thousand)"],
        ["Libraries", 3],
        ["Parks", 4],
      ],
      Trust: [
        ["Programme", "Spend"],
        ["Public health", 5],
        ["Mental health", 6],
      ],
    });
    await pane.chooseTable("spend", "Council!A1:B3");
    const other = pane.store.getState().tables.find(({ sheet }) => sheet === "Trust")!;
    await pane.readTogether("spend", [other.key]);
    pane.nameAgency(chosen(pane).key, "Bolton Council");
    pane.nameAgency(other.key, "NHS Bolton");
    await pane.setOut("spend");
    expect(problems(pane)).toEqual(["Say in which unit the amounts of Range A1:B3 on sheet Trust are."]);
    await pane.chooseAnswer("spend", other, { role: "unit", first: null, others: ["£"] }, "£");
    await pane.setOut("spend");
    expect(beside.asked?.answers.get(other.key)?.unit).toBe("£");
  });
});

it("tables that are hardly in one unit are no list before each says its own", async () => {
  const pane = await over({
    Council: [
      ["Service", "Spend"],
      ["Adult social care", 101200],
      ["Children's services", 61000],
      ["Parks", 2300],
      ["Highways", 15000],
    ],
    NHS: [
      ["Programme", "Spend"],
      ["Mental health", 33.1],
      ["Community health", 21.9],
      ["Adult social care", 4.4],
    ],
  });
  const { tables } = pane.store.getState();
  const [one, other] = [chosen(pane), tables.find(({ key }) => key !== chosen(pane).key)!];
  for (const { key } of [one, other]) pane.nameAgency(key, key);
  await pane.setOut("spend");
  expect(problems(pane)).toHaveLength(1);
  await pane.readTogether("spend", [other.key]);
  await pane.setOut("spend");
  expect(problems(pane)).toHaveLength(2);
  const unitOf = (table: FoundTable) => table.understood!.asks.find(({ role }) => role === "unit")!;
  await pane.chooseAnswer("spend", one, unitOf(one), "£ million");
  await pane.setOut("spend");
  expect(problems(pane)).toEqual([
    expect.stringMatching(/^Say in which unit the amounts of .* on sheet (NHS|Council) are\.$/),
  ]);
  await pane.chooseAnswer("spend", other, unitOf(other), "£ thousand");
  await pane.setOut("spend");
  expect(beside.asked?.tables).toHaveLength(2);
});

it("a list of grants without conditions is asked for them, or for the column that has them", async () => {
  const pane = await over({
    Spend: [
      ["Agency", "Service", "Amount (£)"],
      ["Bury Council", "Parks", 100],
    ],
    Grants: [
      ["Grant", "Award (£)"],
      ["Parks Fund", 100],
    ],
  });
  await next(pane);
  expect(problems(pane)).toEqual([
    "Say what each grant may be spent on and choose “Write the list of grants”, or choose the column for Permitted services.",
  ]);
});

it("a list of grants is not written while there is no service that they may be spent on", async () => {
  const pane = await over({
    Grants: [
      ["Grant", "Award (£)"],
      ["Parks Fund", 100],
    ],
  });
  const said = [{ grant: "Parks Fund", services: "any" as const }];
  await pane.setOutGrants("grants", "Grants!A1:B2", said, false);
  expect(problems(pane)).toEqual([
    "Name at least one service that grants may be spent on, or choose a spend table.",
  ]);
  await pane.setOutGrants("grants", "Grants!A1:B2", said, true);
  expect(problems(pane)).toEqual([]);
});

it("a choice begins with a capital, but a heading is spelled as in the table", () => {
  const { choice } = texts.understood;
  expect(choice("all years together", ["edu_k"])).toBe("All years together");
  expect(choice("edu_k to fire_k", ["", "edu_k", "fire_k"])).toBe("edu_k to fire_k");
});
