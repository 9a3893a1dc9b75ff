import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileProblem } from "../../../preview/file";
import { openText, valuesOf } from "./made";
import { sharedFile } from "./shared-workbooks";

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));

describe("the encoding of a text of fields", () => {
  it("is UTF-8 with a mark, without one, or with one that was itself read as windows-1252", async () => {
    const right = [
      ["Body", "£"],
      ["Café", 1],
    ];
    expect(await valuesOf("Body,£\nCafé,1")).toEqual(right);
    expect(await valuesOf("\uFEFFBody,£\nCafé,1")).toEqual(right);
    expect(await valuesOf("ï»¿Body,£\nCafé,1")).toEqual(right);
  });

  it("is put right throughout where the whole text was read as windows-1252 and saved as UTF-8", async () => {
    const misread = "ï»¿Name,Â£\nOâ€™Brien â€“ CafÃ©,1";
    expect(await valuesOf(misread)).toEqual([
      ["Name", "£"],
      ["O’Brien – Café", 1],
    ]);
  });

  it("is UTF-8 in spite of a mark that lost a byte, or that a programme did not understand", async () => {
    const right = [
      ["Body", "£"],
      ["Café", 1],
    ];
    const text = utf8("Body,£\nCafé,1");
    const marks = [
      bytes(0xef, 0xbb),
      bytes(0xbb, 0xbf),
      bytes(0xef, 0xbf, 0xbd),
      bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf),
    ];
    for (const mark of marks) expect(await valuesOf(joined(mark, text))).toEqual(right);
    expect(await valuesOf(joined(bytes(0xef, 0xbb), utf8("Body,x\nBury,1")))).toEqual([
      ["Body", "x"],
      ["Bury", 1],
    ]);
  });

  it("is UTF-8 but for a line of another file, or an end that is cut off inside a letter", async () => {
    const right = ["Café", "Müller", "naïve"];
    const line = joined(
      utf8("Café,Müller,naïve\nCaf"),
      bytes(0xe9),
      utf8(",M"),
      bytes(0xfc),
      utf8("ller,na"),
      bytes(0xef),
      utf8("ve\n"),
    );
    expect(await valuesOf(joined(utf8("Zoë,Ž,é\n"), line))).toEqual([["Zoë", "Ž", "é"], right, right]);
    expect(await valuesOf(joined(utf8("£,Café\n1,Caf"), bytes(0xc3)))).toEqual([
      ["£", "Café"],
      [1, "CafÃ"],
    ]);
  });

  it("is windows-1252 where it is no UTF-8", async () => {
    expect(
      await valuesOf(joined(utf8("Name,"), bytes(0xa3), utf8("\nO"), bytes(0x92), utf8("Brien,1"))),
    ).toEqual([
      ["Name", "£"],
      ["O’Brien", 1],
    ]);
  });

  it("is UTF-16 with its mark, and without it where every second byte is nothing", async () => {
    const right = [
      ["Body", "£"],
      ["Bolton", 1],
    ];
    expect(await valuesOf(joined(bytes(0xff, 0xfe), wide("Body\t£\nBolton\t1")))).toEqual(right);
    expect(await valuesOf(wide("Body\t£\nBolton\t1"))).toEqual(right);
  });
});

describe("what comes between the fields", () => {
  it.each([",", ";", "\t", "|", "$"])("is found to be %j", async (delimiter) => {
    const text = [
      ["Body", "Service", "Amount"],
      ["Bolton", "Adult, care; all", "12.5"],
      ["Bury", "Parks", "7"],
    ]
      .map((row) => row.map((field) => (field.includes(delimiter) ? `"${field}"` : field)).join(delimiter))
      .join("\n");
    expect(await valuesOf(text)).toEqual([
      ["Body", "Service", "Amount"],
      ["Bolton", "Adult, care; all", 12.5],
      ["Bury", "Parks", 7],
    ]);
  });

  it("is the semicolon where the commas are decimal ones", async () => {
    expect(await valuesOf("Dienst;2023;2024\nA;1,5;2,25\nB;1.195.893,00;-3,5")).toEqual([
      ["Dienst", 2023, 2024],
      ["A", 1.5, 2.25],
      ["B", 1195893, -3.5],
    ]);
  });

  it("is what a first line says", async () => {
    expect(await valuesOf("sep=;\na;b,c\n1;2")).toEqual([
      ["a", "b,c"],
      [1, 2],
    ]);
  });
});

describe("the fields", () => {
  it("may be quoted, hold line breaks, doubled quotes and delimiters, and be too few or too many", async () => {
    expect(
      await valuesOf('Name,Note,Amount\r\n"Smith, ""Jo""","two\r\nlines",1\r\nshort\r\na,b,2,more\r\n'),
    ).toEqual([
      ["Name", "Note", "Amount", ""],
      ['Smith, "Jo"', "two\nlines", 1, ""],
      ["short", "", "", ""],
      ["a", "b", 2, "more"],
    ]);
  });

  it("are kept as text where they are codes: with leading zeros, or longer than Excel's fifteen digits", async () => {
    expect(await valuesOf("Code,Card,Id\n01000,1234567890123456,123\n12000,12,00451")).toEqual([
      ["Code", "Card", "Id"],
      ["01000", "1234567890123456", 123],
      ["12000", 12, "00451"],
    ]);
  });

  it("are text where a programme would make more of them than they say", async () => {
    const kept = [
      "£1.2m",
      "(450)",
      "450-",
      "1E5",
      "2023/24",
      "1,2,3",
      "=SUM(A1)",
      "12-AB",
      "+44",
      "n/a",
      "Oct-23",
      "1.2.3",
    ];
    const read = await valuesOf(["what", ...kept.map((text) => `"${text}"`)].join("\n"));
    expect(read?.slice(1).flat()).toEqual(kept);
  });

  it("are numbers with their formats: thousands, negative amounts, percents, pounds", async () => {
    const sheet = (await openText('a\n"1,195,893.00"\n-12.5\n−7\n12.5%\n"£189,617.00"\n-£5\n0.1\n.5')).content
      .sheets[0];
    expect(sheet?.values.flat()).toEqual(["a", 1195893, -12.5, -7, 0.125, 189617, -5, 0.1, 0.5]);
    expect(sheet?.formats.flat().slice(1, 6)).toEqual([
      "#,##0.00",
      "General",
      "General",
      "0.0%",
      '"£"#,##0.00;-"£"#,##0.00',
    ]);
  });

  it("are amounts below nothing where bookkeepers write them so among figures, and texts elsewhere", async () => {
    expect(
      await valuesOf('Amount,Note\n12.50,(1)\n(450),a\n"(1,250.50)",b\n450-,c\n£75.10-,d\n300,450-'),
    ).toEqual([
      ["Amount", "Note"],
      [12.5, "(1)"],
      [-450, "a"],
      [-1250.5, "b"],
      [-450, "c"],
      [-75.1, "d"],
      [300, "450-"],
    ]);
  });

  it("are truth values where they say TRUE or FALSE", async () => {
    expect(await valuesOf("flag\nTRUE\nfalse")).toEqual([["flag"], [true], [false]]);
  });

  it("are the same figures that were written, with up to fifteen digits", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), async (pence) => {
        const written = (pence / 100).toFixed(2);
        expect(await valuesOf(`amount,x\n${written},y`)).toEqual([
          ["amount", "x"],
          [Number(written), "y"],
        ]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("dates", () => {
  const serials = async (...texts: string[]) =>
    (await valuesOf(["date", ...texts].join("\n")))?.slice(1).flat();

  it("are serial numbers with a date format, the day first", async () => {
    const sheet = (
      await openText("date\n05/10/23\n05/10/2023\n2023-10-05\n05-Oct-2023\n5 October 2023\n05.10.2023")
    ).content.sheets[0];
    expect(sheet?.values.flat().slice(1)).toEqual(Array(6).fill(45204));
    expect(sheet?.formats.flat().slice(1)).toEqual(Array(6).fill("dd/mm/yyyy"));
  });

  it("have the month first in a column where one can only be so", async () => {
    expect(await serials("10/05/2023", "10/13/2023")).toEqual([45204, 45212]);
  });

  it("are text in a column that has some of each, and where they are no dates", async () => {
    expect(await serials("13/10/2023", "10/13/2023")).toEqual(["13/10/2023", "10/13/2023"]);
    expect(await serials("20-45-45", "11-12-13")).toEqual(["20-45-45", "11-12-13"]);
  });

  it("are dates in spite of a few that stand for none", async () => {
    expect(await serials("05/10/2023", "00/00/0000", "13/10/2023")).toEqual([45204, "00/00/0000", 45212]);
  });

  it("are dates in spite of a day that the month does not have", async () => {
    expect(await serials("05/10/2023", "31/02/2023", "5/11/23")).toEqual([45204, "31/02/2023", 45235]);
  });

  it("carry their time", async () => {
    expect(
      await serials("05/10/2023 12:00", "2023-10-05T18:00:00", "05/10/2023 00:00:00", "5/10/2023 6:00 PM"),
    ).toEqual([45204.5, 45204.75, 45204, 45204.75]);
  });

  it("are decided by column, not by file", async () => {
    expect(await valuesOf("a,b\n05/10/2023,10/05/2023\n06/10/2023,10/13/2023")).toEqual([
      ["a", "b"],
      [45204, 45204],
      [45205, 45212],
    ]);
  });
});

describe("what is refused", () => {
  it("is a quotation mark that is never closed, by its line", async () => {
    await expect(openText('a,b\n1,2\n3,"open\n4,5')).rejects.toThrow(/line 3 and never closed/);
  });

  it("is an empty file, and one without a cell", async () => {
    await expect(openText("")).rejects.toThrow(FileProblem);
    await expect(openText("\n\n,,\n")).rejects.toThrow("no cell with anything in it");
  });
});

describe("real files", () => {
  const salford = sharedFile("place-greater-manchester/payments/salford-2020-07.csv");
  const estates = sharedFile("estates/nhs_eric_2014_15.csv");

  it.skipIf(!salford)("read from behind a broken mark (skipped where ../shared/data is absent)", async () => {
    const [headings, first] = (await valuesOf(salford ?? "", "salford-2020-07.csv")) ?? [];
    expect(headings?.[0]).toBe("Authority Name");
    expect(first?.slice(1, 6)).toEqual([44013, 1600649936, 535.68, 89.28, 446.4]);
  });

  it.skipIf(!estates)(
    "read with dollars between their fields (skipped where ../shared/data is absent)",
    async () => {
      const rows = (await valuesOf(estates ?? "")) ?? [];
      expect(rows.length).toBe(243);
      expect(rows[2]?.slice(0, 6)).toEqual([
        "R1A",
        "WORCESTERSHIRE HEALTH AND CARE NHS TRUST",
        "MIDLANDS AND EAST OF ENGLAND COMMISSIONING REGION",
        "COMMUNITY",
        0,
        2,
      ]);
    },
  );
});
