import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHeadlessEngine } from "../../preview/engine/headless";
import { matchesWildcards } from "../../preview/engine/wildcards";
import type { CellValue, Engine } from "../../preview/host/engine";

const SHEET = "sheet-1";
const NAMES = ["axb", "a*b", "a~b", "Grant?"];
let engine: Engine;
beforeAll(() => {
  engine = createHeadlessEngine();
  engine.write(
    SHEET,
    { row: 0, column: 1, rows: NAMES.length, columns: 2 },
    NAMES.map((name, at) => [name, at + 1]),
  );
});
afterAll(() => engine.dispose());

async function workedOut(formula: string): Promise<CellValue> {
  const box = { row: 0, column: 5, rows: 1, columns: 1 };
  engine.write(SHEET, box, [[formula]]);
  await engine.settled();
  return engine.values(SHEET, box)[0]![0]!;
}

/** A pattern that is the text itself. */
const escaped = (text: string): string => text.replace(/[*?~]/g, "~$&");

describe("a text in a formula", () => {
  it.each([
    ['=""""', '"'],
    ['=""""""', '""'],
    ['="a""b"', 'a"b'],
    ['="a""""b"', 'a""b'],
    ['=LEN("""""")', 2],
    ['=""""&"x"&""""', '"x"'],
    ['=SUBSTITUTE("a""""b","""","q")', "aqqb"],
  ])("has one quotation mark where two are typed, as in Excel: %s", async (formula, value) => {
    expect(await workedOut(formula)).toBe(value);
  });
});

describe("the wildcards of Excel", () => {
  it.each([
    ['=MATCH("a*b",B1:B4,0)', 1],
    ['=MATCH("A~*B",B1:B4,0)', 2],
    ['=MATCH("a~~b",B1:B4,0)', 3],
    ['=MATCH("a~~b",{"axb","a~b"},0)', 2],
    ['=MATCH("grant~?",B1:B4,0)', 4],
    ['=VLOOKUP("a~~b",B1:C4,2,FALSE)', 3],
    ['=HLOOKUP("a~*b",{"axb","a*b";1,2},2,FALSE)', 2],
    ['=COUNTIF(B1:B4,"a?b")', 3],
    ['=COUNTIF(B1:B4,"a~~b")', 1],
    ['=COUNTIF(B1:B4,"<>a~*b")', 3],
    ['=SUMIF(B1:B4,"a~~b",C1:C4)', 3],
    ['=SUMIFS(C1:C4,B1:B4,"a~*b")', 2],
    ['=XLOOKUP("a*b",B1:B4,C1:C4)', 2],
    ['=XLOOKUP("a*b",B1:B4,C1:C4,,2)', 1],
    ['=XMATCH("a~b",B1:B4)', 3],
    ['=XMATCH("a~~b",B1:B4,2)', 3],
    ['=SEARCH("~*","a*b")', 2],
    ['=SEARCH("a?c","xxABCabc")', 3],
    ['=SEARCH("b*d","abcdabcd",3)', 6],
    ['=SEARCH("q?","abc")', "#VALUE!"],
    ['=FIND("*","a*b")', 2],
  ])("are known to lookups and conditions, and ~ takes a sign as it is: %s", async (formula, value) => {
    expect(await workedOut(formula)).toBe(value);
  });

  it.each([
    ['="axb"="a*b"', false],
    ['="axb"<>"a*b"', true],
    ['="A*B"="a*b"', true],
    ["=SUMPRODUCT(--(B1:B4=B2))", 1],
    ['=SUMPRODUCT((B1:B4="a~b")*C1:C4)', 3],
    ['=SWITCH("axb","a*b",1,2)', 2],
    ['=IF(B4="grant?","yes","no")', "yes"],
  ])("are plain signs to = and the like: %s", async (formula, value) => {
    expect(await workedOut(formula)).toBe(value);
  });

  it("find every text by itself, escaped, and no other; and by * and by as many ? as it has signs", () => {
    const text = fc.stringMatching(/^[ab*?~.()[\\ "]{0,8}$/);
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(matchesWildcards(one, escaped(other))).toBe(one.toLowerCase() === other.toLowerCase());
        expect(matchesWildcards(one, "*")).toBe(true);
        expect(matchesWildcards(one, "?".repeat(one.length))).toBe(true);
        expect(matchesWildcards(one + other, `${escaped(one)}*`)).toBe(true);
        expect(matchesWildcards(one, "?".repeat(one.length + 1))).toBe(false);
      }),
    );
  });
});
