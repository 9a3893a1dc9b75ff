import { cellOf, literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { FORMS } from "../../../model/book";
import type { Book, PoolingPart } from "../../../model/book";
import { inRow, oneOf, oneOfCells, orBlank, putAsked, putInputs, putNames, words } from "../../cells";
import type { AskedGiven } from "../../cells";
import { moneyFormat, PRICE_FORMAT, SHARE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import { awardNow } from "../../grants";
import { inPlaceUnit } from "../../tables";
import type { TablesRead } from "../../tables";
import { putByYear } from "./by-year";
import type { RulesCells, YearRows } from "./cells";
import { COLUMN_RULES, fieldOf } from "./layout";
import { namesTogether } from "./names-in";

/** In place of an innovative policy offer, which says its theme in the cell beside. */
export const OFFER = "innovative policy offer";
const FREEDOMS = ["ring-fenced", "ring-fence removed", "single offer", "protected", OFFER] as const;

/** Fills the sheet's inputs. Awards and needs that tables hold are read from those, live. */
export function fill(
  draft: SheetDraft,
  { place }: Book,
  pooling: PoolingPart,
  cells: RulesCells,
  { spending, grants: live }: Pick<TablesRead, "spending" | "grants">,
  asked: AskedGiven,
): void {
  const { grants, needs, floors } = pooling;
  const money = moneyFormat(place.unit);
  const names = grants.map(({ id }) => id);
  const services = needs.map(({ id }) => id);
  putNames(draft, cells.grant, names);
  putNames(draft, cells.ruled, names);
  const ofTable = (at: number): string | null =>
    live === null
      ? null
      : inPlaceUnit(awardNow(live.table.list[at]!, cellOf(cells.grant, at, 0), live.table), live.conversion);
  putByYear(
    draft,
    cells.award,
    grants.map(({ award }) => award),
    money,
    ofTable,
  );
  const rows = (
    box: YearRows | null,
    of: readonly string[],
    sums: readonly PoolingPart["poolAdministration"][],
  ) => {
    if (box === null) return;
    putNames(draft, box.name, of);
    putByYear(draft, box.years, sums, money);
  };
  rows(
    cells.administration,
    names,
    grants.map(({ administration }) => administration),
  );
  rows(cells.poolAdministration, ["All that is pooled"], [pooling.poolAdministration]);
  putNames(draft, cells.need.name, services);
  putByYear(
    draft,
    cells.need.years,
    needs.map(({ amount }) => amount),
    money,
    (at) => (spending?.isNow(needs[at]!) ? `MAX(0,${spending.on(inRow(cells.need.name, at))})` : null),
  );
  rows(
    cells.other,
    services,
    needs.map(({ other }) => other),
  );
  rows(cells.floor, services, floors ?? []);
  putRules(draft, grants, cells, asked);
  putNames(draft, cells.services.service, services);
  for (const name of ["theme", "money", "receiptsMayPay"] as const) {
    const field = FORMS.need.find((each) => each.name === name)!;
    putAsked(
      draft,
      cells.services[name],
      field,
      needs.map((need) => need[name]),
      asked,
    );
  }
  putCaps(draft, pooling, cells, money);
  putEarmarks(draft, pooling, cells, money);
}

function putRules(
  draft: SheetDraft,
  grants: PoolingPart["grants"],
  { rules }: RulesCells,
  asked: AskedGiven,
): void {
  for (const name of COLUMN_RULES) {
    putAsked(
      draft,
      rules[name]!,
      fieldOf(name),
      grants.map((grant) => grant[name]),
      asked,
    );
  }
  const freedom = rules["freedom"]!;
  draft.put(
    freedom,
    grants.map(({ freedom: given }) =>
      typeof given === "string" ? [given, ""] : [OFFER, literalText(given.innovativePolicyOffer)],
    ),
    { style: "input" },
  );
  draft.allow({ ...freedom, columns: 1 }, oneOf(FREEDOMS));
  draft.put(
    rules["match"]!,
    grants.map(({ match }) => [orBlank(match?.ratio), words(namesTogether(match?.from ?? []))]),
    { style: "input", format: PRICE_FORMAT },
  );
}

function putCaps(draft: SheetDraft, { grants }: PoolingPart, cells: RulesCells, money: string): void {
  if (cells.caps === null) return;
  const { grant, service, most } = cells.caps;
  const lines = grants.flatMap(({ id, caps }) => [...caps].map(([of, sum]) => [id, of, sum] as const));
  const column = (box: SheetBox, at: 0 | 1): void =>
    putInputs(
      draft,
      box,
      [...lines.map((line) => literalText(line[at])), ""],
      "General",
      oneOfCells(at === 0 ? cells.grant : cells.need.name),
    );
  column(grant, 0);
  column(service, 1);
  putInputs(draft, most, [...lines.map(([, , sum]) => sum), ""], money);
}

function putEarmarks(draft: SheetDraft, { grants }: PoolingPart, cells: RulesCells, money: string): void {
  if (cells.earmarks === null) return;
  const { grant, services, share, amount } = cells.earmarks;
  const lines = grants.flatMap(({ id, earmarks }) => earmarks.map((earmark) => ({ id, ...earmark })));
  putInputs(
    draft,
    grant,
    [...lines.map(({ id }) => literalText(id)), ""],
    "General",
    oneOfCells(cells.grant),
  );
  putInputs(draft, services, [...lines.map((line) => words(namesTogether(line.services))), ""]);
  putInputs(draft, share, [...lines.map((line) => orBlank(line.share)), ""], SHARE_FORMAT);
  const blank = Array.from({ length: amount.columns }, () => "");
  draft.put(
    amount,
    [
      ...lines.map((line) =>
        blank.map((_, year) => {
          const sums = line.amount;
          if (sums === null) return "";
          return typeof sums === "number" ? sums : (sums[year] ?? 0);
        }),
      ),
      blank,
    ],
    { style: "input", format: money },
  );
}
