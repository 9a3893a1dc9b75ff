import { isAtMost } from "./from-types";
import sets from "./sets.json";

/** What a host says it can do, by requirement set: { ExcelApi: "1.15", SharedRuntime: "1.1" }. */
export type Requirements = Readonly<Record<string, string>>;

/** Excel as the add-in may meet it: the highest sets this copy of Office.js knows. */
export const DEFAULT_REQUIREMENTS: Requirements = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  // What the library itself asks for when it hands results over; not a set for add-ins.
  CustomFunctions: "1.7",
  AddinCommands: "1.1",
  RichApiRuntime: "1.2",
};

const classes = sets.classes as Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** Whether a member of Excel's object model belongs to ExcelApi up to this version. Members no table knows are open. */
export function isInSet(className: string, member: string, excelApi: string): boolean {
  const set = classes[className]?.[member];
  if (set === undefined) return true;
  return set !== null && isAtMost(set, excelApi);
}
