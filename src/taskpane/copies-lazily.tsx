import { usePaneState } from "./pane";
import { lazily } from "./parts";

const screens = () => import(/* webpackChunkName: "sharing" */ "./copies");

const LoadedCopies = lazily(async () => (await screens()).Copies, null);
const LoadedRepair = lazily(async () => (await screens()).Repair, null);

/** Copies for people without the add-in, in a file of its own: it comes once the workbook was looked at. */
export function Copies() {
  const isLooked = usePaneState(({ copies }) => copies.state !== null);
  return isLooked && <LoadedCopies />;
}

/** Formulas without an answer, where there are any. */
export function Repair() {
  const isNeeded = usePaneState(
    ({ copies }) => (copies.state?.broken.length ?? 0) > 0 || copies.repaired !== null,
  );
  return isNeeded && <LoadedRepair />;
}
