import { lazy, Suspense } from "react";
import { usePaneState } from "./pane";

const screens = () => import(/* webpackChunkName: "sharing" */ "./copies");

const LoadedCopies = lazy(async () => ({ default: (await screens()).Copies }));
const LoadedRepair = lazy(async () => ({ default: (await screens()).Repair }));

/** Copies for people without the add-in, in a file of its own: it comes once the workbook was looked at. */
export function Copies() {
  const isLooked = usePaneState(({ copies }) => copies.state !== null);
  return <Suspense fallback={null}>{isLooked && <LoadedCopies />}</Suspense>;
}

/** Formulas without an answer, where there are any. */
export function Repair() {
  const isNeeded = usePaneState(
    ({ copies }) => (copies.state?.broken.length ?? 0) > 0 || copies.repaired !== null,
  );
  return <Suspense fallback={null}>{isNeeded && <LoadedRepair />}</Suspense>;
}
