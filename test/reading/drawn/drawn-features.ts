import fc from "fast-check";
import { FEATURES } from "./features";
import type { Features } from "./features";
import { fitting } from "./fitting";

/** How often the plain one stands in the list that is drawn from. */
const DRAWN_FROM = 60;

function among<T>({ share, of }: { readonly share: number; readonly of: readonly T[] }): fc.Arbitrary<T> {
  const [plain, ...others] = of;
  const times = Math.round((DRAWN_FROM * share) / (1 - share));
  const list = others.flatMap((other) =>
    Array.from({ length: Math.round(DRAWN_FROM / others.length) }, () => other),
  );
  return fc.noBias(fc.constantFrom(...Array.from({ length: times }, () => plain!), ...list));
}

export const drawnFeatures: fc.Arbitrary<Features> = fc
  .record(Object.fromEntries(Object.entries(FEATURES).map(([name, each]) => [name, among<string>(each)])))
  .map((features) => fitting(features as unknown as Features));
