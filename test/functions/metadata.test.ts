import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue, functionsJson } from "../../src/functions";
import { functionList } from "../../src/functions/metadata";
import released from "./released.json";

describe("functions.json", () => {
  it("keeps every released function and parameter, in order; new ones come after", () => {
    const now = new Map(catalogue.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
    for (const { id, parameters } of released) {
      expect(now.get(id)?.slice(0, parameters.length), `${id} was released with these parameters`).toEqual(
        parameters,
      );
    }
  });

  it("does not turn a parameter released as optional into a needed one", () => {
    for (const { id, optional } of released) {
      const entry = catalogue.find((each) => each.id === id)!;
      const needed = entry.parameters
        .filter(({ whenLeftOut }) => whenLeftOut === undefined)
        .map(({ name }) => name);
      expect(needed.filter((name) => optional.includes(name))).toEqual([]);
    }
  });

  it("adds no needed parameter to a released function", () => {
    for (const { id, parameters } of released) {
      const entry = catalogue.find((each) => each.id === id)!;
      const added = entry.parameters.slice(parameters.length);
      expect(added.filter(({ whenLeftOut }) => whenLeftOut === undefined)).toEqual([]);
    }
  });

  it("holds ids and texts Excel takes", () => {
    const { functions } = functionsJson();
    expect(new Set(functions.map(({ id }) => id)).size).toBe(catalogue.length);
    for (const { id, name, description, parameters } of functions) {
      expect(id).toMatch(/^[A-Za-z0-9.]+$/);
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(0);
      expect(description).not.toContain("\n");
      for (const parameter of parameters) {
        expect(["scalar", "matrix"]).toContain(parameter.dimensionality);
        // The formula bar cuts a longer one off.
        expect(parameter.description.length, `${id} ${parameter.name}`).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe("functions.json beside what Microsoft's own generator makes of the same functions", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "functions-json-"));
  let generated: { functions: Record<string, unknown>[] };

  beforeAll(async () => {
    const file = path.join(folder, "functions.ts");
    writeFileSync(file, declarations());
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file, false);
    expect(errors).toEqual([]);
    generated = JSON.parse(metadataJson) as typeof generated;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("agrees on every function: id, name, description, parameters and result", () => {
    expect(generated.functions).toHaveLength(catalogue.length);
    expect(generated.functions.map(comparable)).toEqual(functionsJson().functions.map(comparable));
  });
});

describe("the function list of the README", () => {
  const readme = path.resolve(__dirname, "../../README.md");

  it("names each function with its arguments", () => {
    expect(functionList()).toContain("| `PLACE.SHARE(total, weights)` | ");
    expect(functionList().split("\n")).toHaveLength(catalogue.length + 2);
  });

  it.skipIf(!existsSync(readme))("is between its markers (skipped while there is no README.md)", () => {
    const text = readFileSync(readme, "utf8");
    const listed = /<!-- functions -->\s*\n([\s\S]*?)\n\s*<!-- \/?functions -->/.exec(text)?.[1] ?? "";
    expect(cellsOf(listed)).toEqual(cellsOf(functionList()));
  });
});

/** The functions as a TypeScript author would declare them to Microsoft's generator. */
function declarations(): string {
  return functionsJson()
    .functions.map(({ id, description, parameters }) => {
      const typed = parameters.map(
        ({ name, dimensionality, optional }) =>
          `${name}${optional ? "?" : ""}: any${dimensionality === "matrix" ? "[][]" : ""}`,
      );
      const documented = parameters.map(
        (parameter) => ` * @param ${parameter.name} ${parameter.description}`,
      );
      return [
        "/**",
        ` * ${description}`,
        ` * @customfunction ${id}`,
        ...documented,
        " */",
        `export function ${id.toLowerCase()}(${typed.join(", ")}): any[][] { return []; }`,
      ].join("\n");
    })
    .join("\n\n");
}

/** The fields that both sides write; the generator leaves out "any" results and a scalar's dimension. */
function comparable(metadata: object): object {
  const { id, name, description, parameters, result } = metadata as Record<string, unknown>;
  return {
    id,
    name,
    description,
    result: (result as Record<string, unknown>).dimensionality ?? "scalar",
    parameters: (parameters as Record<string, unknown>[]).map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      type: parameter.type,
      dimensionality: parameter.dimensionality ?? "scalar",
      optional: parameter.optional ?? false,
    })),
  };
}

/** A Markdown table's cells, without the padding that a formatter gave them. */
function cellsOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .filter((line) => !/^[\s|:-]+$/.test(line))
    .map((line) => line.split("|").map((each) => each.trim()));
}
