import { describe, expect, it } from "vitest";
import { catalogue, invoke } from "../../src/functions";
import type { CellArgument, FunctionEntry } from "../../src/functions";

/** Every function over grants and services. */
const pooling = catalogue.filter(({ parameters }) => parameters.some(({ name }) => name === "allowed"));

/** Two grants and three services, in the way the function's own arguments lie. */
const sound: Readonly<Record<string, CellArgument>> = {
  grant_names: [["Schools"], ["Health"]],
  service_names: [["Youth work", "Refuges", "Clinics"]],
  grants: [[100], [200]],
  needs: [[60, 150, 40]],
  allowed: [
    [1, 0, 1],
    [0, 1, 1],
  ],
  pooled: [[true], [false]],
  keep: [[0], [1]],
  values: [[1, 2, 0.5]],
  floors: [[10, 20, 0]],
  caps: [
    [50, null, 50],
    [null, 100, null],
  ],
  flexibility: [[0.1], [0.2]],
  no_worse_off: [[true]],
  carry: [[0.5], [1]],
};

/** The same over two years, where services run down. */
const overYears: typeof sound = {
  ...sound,
  grants: [
    [100, 100],
    [200, 200],
  ],
  needs: [
    [60, 80],
    [150, 150],
    [40, 40],
  ],
  values: [[1], [2], [0.5]],
  floors: [
    [10, 10],
    [20, 20],
    [0, 0],
  ],
};

function soundFor({ id }: FunctionEntry): typeof sound {
  return id === "POOLYEARS" ? overYears : sound;
}

/** The call with one cell replaced, the last of the argument. */
function spoilt(entry: FunctionEntry, name: string, cell: unknown) {
  const cells = soundFor(entry)[name] as readonly (readonly CellArgument[])[];
  const rows = cells.map((row) => [...row]);
  rows.at(-1)!.splice(-1, 1, cell as CellArgument);
  return withArgument(entry, name, rows as CellArgument);
}

function withArgument(entry: FunctionEntry, name: string, given: CellArgument) {
  const args = entry.parameters.map((parameter) =>
    parameter.name === name ? given : soundFor(entry)[parameter.name]!,
  );
  const outcome = invoke(entry.id, args);
  return outcome.ok ? "answered" : `${outcome.error} ${outcome.message}`;
}

/** The name of the last cell of an argument as a message says it. */
function lastCell(entry: FunctionEntry, name: string): string {
  const cells = soundFor(entry)[name] as readonly (readonly CellArgument[])[];
  // Of a single cell the name says where it is.
  if (name === "no_worse_off") return name;
  return `${name}, row ${cells.length}, column ${cells.at(-1)!.length}`;
}

const amounts = ["grants", "needs", "floors", "caps"];
const shares = ["flexibility", "keep", "carry"];
const flags = ["allowed", "pooled", "no_worse_off"];

describe.each(pooling)("$id", (entry) => {
  const has = (names: readonly string[]) =>
    names.filter((name) => entry.parameters.some((each) => each.name === name));
  const figures = has([...amounts, ...shares, "values"]);

  it("answers what is sound", () => {
    expect(withArgument(entry, "nothing", null)).toBe("answered");
  });

  it("refuses what is below 0, naming the cell", () => {
    for (const name of figures) {
      expect(spoilt(entry, name, -5)).toContain(
        `#VALUE! ${lastCell(entry, name)}: -5 is outside what is allowed.`,
      );
    }
  });

  it("refuses text where a figure belongs, a number in quotes too, naming the cell", () => {
    for (const name of figures) {
      for (const text of ["tbc", "100", "£5"]) {
        expect(spoilt(entry, name, text)).toContain(
          `#VALUE! ${lastCell(entry, name)}: "${text}" is text where`,
        );
      }
    }
  });

  it("refuses a word that is neither yes nor no, naming the cell", () => {
    for (const name of has(flags)) {
      expect(spoilt(entry, name, "perhaps")).toContain(
        `#VALUE! ${lastCell(entry, name)}: "perhaps" is neither yes nor no.`,
      );
    }
  });

  it("refuses TRUE where a figure belongs, infinite numbers and data types, naming the cell", () => {
    for (const name of figures) {
      expect(spoilt(entry, name, true)).toContain(`#VALUE! ${lastCell(entry, name)}: TRUE is given where`);
      expect(spoilt(entry, name, Infinity)).toContain(
        `#VALUE! ${lastCell(entry, name)}: the cell does not hold a finite number`,
      );
      expect(spoilt(entry, name, {})).toContain(`#VALUE! ${lastCell(entry, name)}: a data type`);
    }
  });

  it("refuses shares above 1, such as 20 for 20%, naming the cell", () => {
    for (const name of has(shares)) {
      expect(spoilt(entry, name, 20)).toContain(
        `#VALUE! ${lastCell(entry, name)}: 20 is outside what is allowed.`,
      );
    }
  });

  it("takes an empty cell as nothing, no, or no limit", () => {
    for (const name of [...figures, ...has(flags)]) {
      for (const blank of [null, "", "  "]) expect(spoilt(entry, name, blank), name).toBe("answered");
    }
  });

  it("hands on an Excel error, naming the cell", () => {
    for (const { name } of entry.parameters) {
      for (const error of ["#N/A", "#REF!"]) {
        expect(spoilt(entry, name, error)).toContain(`${error} ${lastCell(entry, name)} holds ${error}.`);
      }
    }
  });

  it("refuses amounts that lose their pence in a cell, except as a cap, naming the cell", () => {
    for (const name of has(["grants", "needs", "floors"])) {
      expect(spoilt(entry, name, 1e15)).toContain(
        `#VALUE! ${lastCell(entry, name)}: 1000000000000000 is so large`,
      );
    }
    for (const name of has(["caps", "values"])) expect(spoilt(entry, name, 1e15)).toBe("answered");
  });

  it("answers amounts and values as small as a cell can tell", () => {
    for (const name of figures) {
      for (const tiny of [1e-7, 1e-15]) expect(spoilt(entry, name, tiny), name).toBe("answered");
    }
  });

  it("refuses an argument that reaches beyond the grants or the services, naming both", () => {
    for (const { name } of entry.parameters) {
      if (name === "grants" || name === "needs" || name === "no_worse_off") continue;
      const cells = soundFor(entry)[name] as readonly (readonly CellArgument[])[];
      const wider = cells.map((row) => [...row, row.at(-1)!]);
      const longer = [...cells, cells.at(-1)!];
      // A column grows down, a row across; a block may grow either way.
      const grown = cells.length === 1 ? [wider] : cells[0]!.length === 1 ? [longer] : [wider, longer];
      for (const each of grown) {
        expect(withArgument(entry, name, each as CellArgument)).toMatch(
          new RegExp(
            `^#VALUE! ${name} has content in \\d+ (rows|columns),.* but (grants|needs) has only \\d`,
          ),
        );
      }
    }
  });

  it("refuses grants across together with needs down, naming both, whichever way the table lies", () => {
    const bothTurned = { ...soundFor(entry), grants: [[100, 200]], needs: [[60], [150], [40]] };
    const tables = [
      sound.allowed!,
      [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
    ];
    for (const allowed of tables) {
      const args = entry.parameters.map(({ name }) => ({ ...bothTurned, allowed })[name]!);
      expect(invoke(entry.id, args)).toMatchObject({
        error: "#VALUE!",
        // Over several years needs run down anyway, and the two years are seen to differ.
        message: expect.stringMatching(
          entry.id === "POOLYEARS"
            ? /needs has only \d (column|row)/
            : /^grants runs across and needs runs down; /,
        ),
      });
    }
  });

  it("refuses a block too small for the grants or the services, naming both", () => {
    const { allowed } = sound as { allowed: readonly (readonly CellArgument[])[] };
    expect(withArgument(entry, "allowed", [allowed[0]!] as CellArgument)).toBe(
      "#VALUE! allowed has only 1 row, but 2 are needed to match grants. Select the same rows for both.",
    );
    expect(withArgument(entry, "allowed", allowed.map((row) => row.slice(0, 2)) as CellArgument)).toMatch(
      /^#VALUE! allowed has only 2 columns, but 3 are needed(: one for each service| to match needs)/,
    );
  });
});
