import { expect, it } from "vitest";
import { evidence } from "../../src/functions/evidence";
import { twinOf } from "../../src/functions/ordinary";

it("has every function in ordinary Excel that the help has", () => {
  for (const { of, twin } of evidence) expect(twinOf(of.id), of.id).toBe(twin);
});
