import { readFileSync } from "node:fs";
import path from "node:path";
import { format } from "oxfmt";
import type { OxfmtConfig } from "oxfmt";

const settings = path.resolve(import.meta.dirname, "../../.oxfmtrc.json");

/** A document as `npm run format:fix` would leave it. */
export async function formatted(markdown: string): Promise<string> {
  const { printWidth } = JSON.parse(readFileSync(settings, "utf8")) as Required<OxfmtConfig>;
  const { code, errors } = await format("document.md", markdown, { printWidth });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return code;
}
