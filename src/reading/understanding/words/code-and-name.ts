import { plainHeading } from "../../heading-words";

const ENDS_OF_NAMES = ["name", "description", "desc", "descr", "text", "title"];

/** Whether one heading is of codes and the other of what they stand for: "Entity" and "Entity name", "Svc code" and "Svc desc". */
export function isCodeBeside(heading: string, other: string): boolean {
  const key = plainHeading(heading).replace(/ (code|id|no|number)$/, "");
  const named = plainHeading(other);
  return key !== "" && ENDS_OF_NAMES.some((end) => named === `${key} ${end}`);
}
