/** The rooms of src/model whose tests are tried by changing the code: money hangs on them. */
const ROOMS = ["money", "appraisal", "duplication"];

/** What this run changes: every room, or the rooms and files ("appraisal/discount") that MUTATE names, with commas between. */
function wanted() {
  const named = process.env["MUTATE"];
  return named ? named.split(",") : ROOMS;
}

/** Patterns of the files to be changed. */
export function filesToChange() {
  return wanted().map((name) => `src/model/${name.includes("/") ? `${name}.ts` : `${name}/**/*.ts`}`);
}

/** Patterns of the tests that should notice. */
export function testsToRun() {
  const rooms = new Set(wanted().map((name) => name.split("/")[0]));
  return [...rooms].map((room) => `test/model/${room}/**/*.test.ts`);
}
