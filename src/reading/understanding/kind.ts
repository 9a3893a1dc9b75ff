import { unitNamed } from "../../model/wording";
import type { ColumnSeen } from "./columns";
import type { TableKind } from "./understanding";
import { amountRank } from "./money-words";
import { isAgencyName, isServiceName } from "./name-words";
import { namesRole } from "./vocabulary";
import type { Role } from "./vocabulary";

/** What a table is called beyond its headings: its title, its sheet, its file. */
export interface Around {
  readonly title: string;
  /** The texts above it, the nearest first. */
  readonly notes: readonly string[];
  /** Those of them that are alone in their rows. */
  readonly titles: readonly string[];
  readonly sheet: string;
  readonly fileName: string;
}

const ESTATE =
  /\b(post ?code|tenure|freehold|leasehold|uprn|property|building|site (name|code)|sites|floor area|gia|nia|land area|m2|sq\.? ?m|hectares?|asset|premises|epc|energy rating)\b/i;
const SPEND = /\b(spend|spending|expenditure|budgets?|outturn|costs|payments?|revenue account|estimates)\b/i;
/** What is measured in something other than money. */
const MEASURED = /\b(indicators?|kpis?|rag( rating| status)?|risks?|likelihood|milestones?)\b/i;
const GRANTS = /\b(grants?|awards?|fund(s|ing)?)\b|grant-?awarded/i;
/** As sure as a word that a heading holds makes it. */
const SURE = 0.8;

/** What a table is of, from its headings and what it is called. */
export function kindOf(
  columns: readonly ColumnSeen[],
  money: readonly ColumnSeen[],
  around: Around,
  isOfServices: boolean,
): TableKind {
  const labels = columns.filter((column) => !money.includes(column) && column.holds !== "nothing");
  const best = (role: Role) => Math.max(0, ...labels.map(({ heading }) => namesRole(heading, role)));
  const estate = columns.filter(({ heading, groups }) => ESTATE.test([heading, ...groups].join(" "))).length;
  if (money.length === 0) return estate >= 2 ? "estate" : "other";
  if (labels.length === 0 && !isOfNames(money)) return "other";
  if (best("supplier") >= SURE) return "payments";
  if (estate >= 3 || (estate >= 2 && best("service") < SURE)) return "estate";
  const isCalledGrants =
    GRANTS.test(around.title) || GRANTS.test(around.sheet) || GRANTS.test(around.fileName);
  const awards = Math.max(
    0,
    ...money.map(({ heading, groups }) =>
      Math.max(...[heading, ...groups].map((text) => namesRole(text, "award"))),
    ),
  );
  const service = Math.max(
    0,
    ...labels.map(({ heading }) =>
      namesRole(heading, "permitted") >= SURE ? 0 : namesRole(heading, "service"),
    ),
  );
  const hasName = labels.some(
    (column) => column.holds === "names" || column.holds === "codes" || column.holds === "sentences",
  );
  const saysGrant = [...labels, ...money].some(({ heading }) =>
    /grant|award|funding|allocation/i.test(heading),
  );
  if (
    best("grant") >= SURE &&
    (saysGrant || isCalledGrants || best("permitted") >= SURE) &&
    (best("permitted") >= SURE || service < SURE) &&
    (awards >= SURE || isCalledGrants)
  )
    return "grants";
  if (isCalledGrants && hasName && service < SURE && awards > 0) return "grants";
  if (labels.some(({ heading }) => MEASURED.test(heading)) && money.every(({ unit }) => unit === null))
    return "other";
  const isMoney = money.some(
    ({ heading, unit, groups }) =>
      unit !== null || [heading, ...groups].some((text) => amountRank(text) !== null),
  );
  const isNamed = service >= SURE || best("agency") >= SURE || isOfNames(money) || isOfServices;
  return isMoney || isNamed || isCalledSpend(around) ? "spend" : "other";
}

/** Half of the columns of money or more are headed by public bodies, or by services. */
function isOfNames(money: readonly ColumnSeen[]): boolean {
  return [isAgencyName, isServiceName].some((is) => {
    const headed = money.filter(({ heading, levels }) => [heading, ...levels].some(is));
    return headed.length >= money.length / 2;
  });
}

/** A unit of money or a word for spending is above the table, or names its sheet. */
function isCalledSpend({ notes, sheet }: Around): boolean {
  return [...notes, sheet].some((text) => SPEND.test(text) || unitNamed(text) !== null);
}
