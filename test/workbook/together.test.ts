import { expect, it } from "vitest";
import { together } from "../../src/workbook/together";

function excel(failAt = 0) {
  const asked: string[] = [];
  const batches: string[][] = [];
  const sync = async () => {
    batches.push(asked.splice(0));
    if (batches.length === failAt) throw new Error("Excel is away.");
  };
  return { ask: (what: string) => void asked.push(what), batches, context: { sync } as Excel.RequestContext };
}

it("takes as many round trips as the longest piece of work", async () => {
  const { ask, batches, context } = excel();
  const work = (name: string, times: number) => async (sync: () => Promise<void>) => {
    for (let time = 1; time <= times; time += 1) {
      ask(`${name}${time}`);
      await sync();
    }
    return name;
  };
  expect(await together(context, work("a", 2), work("b", 0), work("c", 3))).toEqual(["a", "b", "c"]);
  expect(batches).toEqual([["a1", "c1"], ["a2", "c2"], ["c3"]]);
});

it("fails with what fails, in Excel or in a piece of work", async () => {
  const { context } = excel(1);
  const waits = async (sync: () => Promise<void>) => await sync();
  await expect(together(context, waits, waits)).rejects.toThrow("Excel is away.");
  const { context: other, batches } = excel();
  const gone = async () => {
    throw new Error("The table is gone.");
  };
  await expect(together(other, waits, gone)).rejects.toThrow("The table is gone.");
  expect(batches).toHaveLength(1);
});
