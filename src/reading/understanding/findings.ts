import { readableAddress } from "../../formula";
import { counted as countedWord } from "../../model/wording";
import { nameKey } from "../../model/names";
import { listed, note, stop } from "../findings";
import type { Finding } from "../findings";
import type { CountedRows } from "../shape";
import type { Arrangement, Seen } from "./arrangement";
import type { LinesRead } from "./lines";
import { nearPairs } from "./near-names";
import { unitsInRows } from "./unit";

/** What a person should know about a table as it was read. */
export function findingsOf(
  seen: Seen,
  arrangement: Arrangement,
  counted: CountedRows,
  read: LinesRead,
): readonly Finding[] {
  const { sheet } = seen.grid;
  const rowAddress = (row: number) =>
    readableAddress(sheet.name, {
      row: row + sheet.row,
      column: seen.block.span.first + sheet.column,
      rows: 1,
      columns: seen.block.span.last - seen.block.span.first + 1,
    });
  const findings: Finding[] = [];
  for (const { row, why, isDoubtful } of counted.leftOut) {
    if (isDoubtful)
      findings.push(
        note(`${rowAddress(row)} is left out: ${why}. Look whether it belongs.`, rowAddress(row)),
      );
  }
  for (const row of counted.doubtful) {
    findings.push(
      note(
        `${rowAddress(row)} is the sum of all other rows but is not called a total. It is counted; look whether it belongs.`,
        rowAddress(row),
      ),
    );
  }
  const { agency } = arrangement.roles;
  if (agency?.from === "fixed")
    findings.push(note(`All of it is taken as of ${agency.value}, which is named above the table.`));
  const units = unitsInRows(seen);
  if (units.length > 1 && arrangement.amounts.length > 0) {
    findings.push(
      stop(
        `The rows are in different units (${units.join(", ")}), so they cannot be added up. Write them in one unit, or choose the rows of one.`,
      ),
    );
  }
  if (arrangement.amounts.length > 0) {
    for (const { box, why } of read.leftOut) {
      const where = readableAddress(sheet.name, box);
      findings.push(
        why.startsWith("shows")
          ? stop(`${where} ${why} where an amount belongs. Correct the formula in that cell.`, where)
          : note(
              `${where} is not counted: it ${why.startsWith("holds") ? why : `holds ${why.replace(/ is no amount$/, "")}, which is no amount`}.`,
              where,
            ),
      );
    }
  }
  const [empty] = read.empty;
  if (empty) {
    const where = readableAddress(sheet.name, empty);
    const more = read.empty.length - 1;
    findings.push(
      note(
        `${where}${more > 0 ? ` and ${countedWord(more, "more cell")}` : ""} ${more > 0 ? "are" : "is"} empty and counted as 0.`,
        where,
      ),
    );
  }
  if (read.asText > 0)
    findings.push(
      note(
        `${countedWord(read.asText, "amount is", "amounts are")} typed as text; they are read as the figures they show.`,
      ),
    );
  for (const role of ["agency", "service"] as const) {
    const rows = read.unnamed.filter((each) => each.role === role);
    const [first] = rows;
    if (first)
      findings.push(
        note(
          `${countedWord(rows.length, "row names", "rows name")} no ${role}, from ${rowAddress(first.row)} on; they are counted without one.`,
          rowAddress(first.row),
        ),
      );
  }
  findings.push(...belowNothing(read, arrangement), ...near(read, arrangement));
  return listed(findings);
}

/** Pairs of agency and service that earn more than they spend. */
function belowNothing({ lines }: LinesRead, { kind }: Arrangement): readonly Finding[] {
  if (kind === "grants") return [];
  const sums = new Map<string, { agency: string | null; service: string | null; amount: number }>();
  for (const line of lines) {
    const key = JSON.stringify([nameKey(line.agency ?? ""), nameKey(line.service ?? "")]);
    const before = sums.get(key);
    if (before) before.amount += line.amount;
    else sums.set(key, { agency: line.agency, service: line.service, amount: line.amount });
  }
  return [...sums.values()]
    .filter(({ amount }) => amount < -0.005)
    .map(({ agency, service, amount }) => {
      const what = [service ?? "", agency === null ? "" : `of ${agency}`]
        .filter((part) => part !== "")
        .join(" ");
      return note(
        `${what || "The table"} is net income of ${Math.round(-amount * 100) / 100}, which is shown apart from spending.`,
      );
    });
}

/** Names that may be one. */
function near({ lines }: LinesRead, { kind }: Arrangement): readonly Finding[] {
  const names = (of: "agency" | "service") => [
    ...new Map(
      lines.flatMap((line) => (line[of] === null ? [] : [[nameKey(line[of]), line[of]] as const])),
    ).values(),
  ];
  const roles = kind === "grants" ? (["service"] as const) : (["agency", "service"] as const);
  return roles.flatMap((role) =>
    nearPairs(names(role)).map(([one, other]) =>
      note(
        `"${one}" and "${other}" may be the same ${kind === "grants" ? "grant" : role}. They are counted apart until you say that they are one.`,
      ),
    ),
  );
}
