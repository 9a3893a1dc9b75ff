import { lazy, Suspense } from "react";
import type { Picture } from "../workbook";

/** Charts in a file of their own, with what lays them out: they come after the figures. */
const Loaded = lazy(async () => {
  const { Pictures: Drawn } = await import(/* webpackChunkName: "pictures" */ "./pictures");
  return { default: Drawn };
});

export function Pictures(given: { readonly pictures: readonly Picture[] }) {
  return (
    <Suspense fallback={null}>
      <Loaded {...given} />
    </Suspense>
  );
}
