import { note } from "../../../reading";
import { neededNumber, takeRow, words, partOf, partsOf, tableNow } from "../../as-typed";
import type { Part, Taking, Reading, Seen } from "../../as-typed";
import type { DuplicationCells } from "./write";

/** A row of the sheet as it was written. */
interface Line {
  readonly key: string;
  readonly id: string;
  readonly service: string;
}

/** What each proposal that ends duplication supposes, and what is spent, service by service. */
export function readBackDuplication(
  { ids, service, fixedShare, source, kept, spend }: DuplicationCells,
  { was, book, findings }: Reading,
  sheet: Seen,
): void {
  const table = tableNow(sheet, ids, [service, fixedShare, source, kept, spend], findings);
  const serviceColumn = table?.columnAt(service.column) ?? null;
  if (table === null || serviceColumn === null) return;
  const written = Array.from({ length: ids.rows }, (_, at): Line => {
    const [id, of] = [
      sheet.written(ids.row + at, ids.column),
      sheet.written(service.row + at, service.column),
    ];
    return { id: String(id), service: String(of), key: keyOf(String(id), String(of)) };
  });
  const agencies = was.place.agencies.map(({ id }) => id);
  const seenRows = new Set<string>();
  for (const { key: id, row } of table.rows) {
    const key = keyOf(id, String(sheet.now(row, serviceColumn)));
    const at = written.findIndex((line) => line.key === key);
    const proposal = partsOf(book, "proposals").find((part) => String(part.id).trim() === id);
    if (at < 0 || !proposal) continue;
    seenRows.add(key);
    const line = written[at]!;
    const services = written.filter((each) => each.id === id).map((each) => each.service);
    takeRow(
      sheet,
      table,
      { written: ids.row + at, now: row, part: proposal },
      [
        [fixedShare, shareOf(line.service, services)],
        [source, words("fixedShareSource")],
        [kept, neededNumber("providersKept")],
        ...agencies.map(
          (agency, position) =>
            [
              { ...spend, column: spend.column + position, columns: 1 },
              spending(book, agency, line.service),
            ] as const,
        ),
      ],
      findings,
    );
  }
  written.forEach(({ key, id, service: of }, at) => {
    if (seenRows.has(key)) return;
    findings.push(
      note(
        `"${of}" of "${id}" has no row any more on the sheet ${sheet.name}. What was kept of it stands, and writing puts it back.`,
        sheet.address(ids.row + at, ids.column),
      ),
    );
  });
}

function keyOf(id: string, service: string): string {
  return JSON.stringify([id, service]);
}

/** The fixed share of a service: one figure where all services of the proposal have the same, otherwise one by service. */
function shareOf(service: string, services: readonly string[]): Taking {
  return (part, given) => {
    const own: Part = {};
    const wrong = neededNumber(service)(own, given);
    if (wrong !== null) return wrong;
    const before = part.fixedShare;
    const byService =
      typeof before === "number" ? Object.fromEntries(services.map((each) => [each, before])) : before;
    const now = { ...(byService as Part), ...own };
    const [first] = Object.values(now);
    const isOne = services.every((each) => now[each] === first);
    part.fixedShare = isOne ? first : now;
    return null;
  };
}

/** What an agency spends on a service, in one row of spending in place of those that were added up; the sheet shows it without transfers. */
function spending(book: Part, agency: string, service: string): Taking {
  return (_, [cell]) => {
    if (typeof cell !== "number") return "which is not a number";
    const own = partOf(book, "spend");
    const rows = (own.rows ?? []) as unknown as readonly (readonly [string, string, number])[];
    const isOf = ([of, on]: readonly [string, string, number]) => of === agency && on === service;
    const out = partsOf(own, "transfers").filter(
      (each) => each.out !== false && each.agency === agency && each.service === service,
    );
    const amount = out.reduce((sum, each) => sum + Number(each.amount), cell);
    const first = rows.findIndex(isOf);
    const others = rows.filter((row, at) => !isOf(row) || at === first);
    own.rows =
      first < 0
        ? [...others, [agency, service, amount]]
        : others.map((row) => (isOf(row) ? [agency, service, amount] : row));
    return null;
  };
}
