import { columnOf, literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { hasRemovalOrder, poolExplainEntry, poolGainEntry, poolSummaryEntry } from "../../../functions";
import type { Book, PoolingPart } from "../../../model/book";
import { columnOfCells } from "../../draft";
import type { SheetDraft } from "../../draft";
import { labelledRows } from "../../formula";
import type { RulesCells } from "../rules/cells";
import { layOutRemovals } from "./acts";
import { layOutLimits } from "./limits";
import { layOutOrder, ORDER_HEADINGS, ORDER_WORDS } from "./order";
import { conditionHeadings } from "../../grants";
import { PROOF_LINES } from "./proof";
import { called, figures, layColumns, text } from "../../cells";
import type { LiveGrants } from "../../tables";
import { layOutAllocation } from "./allocation";
import type { AllocationLayout } from "./allocation";
import { aboutGrants } from "./live-grants";

/** Where everything on the Pooling sheet is. All parts ask for their rows before any is filled: they refer to each other. */
export type PoolingLayout = ReturnType<typeof layOut>;

/** One way of spending the grants, with its summary and what proves it. */
export interface ProvedAllocation extends AllocationLayout {
  /** What PLACE.POOLSUMMARY gives: labels and figures. */
  readonly summary: SheetBox;
  /** One cell a line of the proof. */
  readonly proof: SheetBox;
}

/** A ring-fence that a proposal removes. */
export interface Removal {
  readonly proposal: string;
  readonly grant: string;
}

export const HEADLINES = [
  "Scenario shown",
  "Its number",
  "Ring-fences removed, as ticked",
  "Need left for grants",
  "Met by grants, ring-fences in place",
  "Met by grants, ring-fences removed",
  "Left in the grants, ring-fences in place",
  "Left in the grants, ring-fences removed",
  "Proved: no other use of the grants does better",
  "In words",
] as const;

export function layOut(
  { draft, name }: { readonly draft: SheetDraft; readonly name: string },
  book: Book,
  pooling: PoolingPart,
  {
    removals,
    grants: live,
    rules,
    isTimed,
  }: {
    readonly removals: readonly Removal[];
    readonly grants: LiveGrants | null;
    readonly rules: RulesCells | null;
    /** Whether it is said when proposals act: where grants have rules by year, or some act later than the first. */
    readonly isTimed: boolean;
  },
) {
  const services = pooling.needs.map(({ id }) => literalText(id));
  const scenarios = book.scenarios.map((scenario) => literalText(called(scenario)));
  const size = { grants: pooling.grants.length, services: services.length };
  draft.titled("What removing ring-fences changes");
  const headlines = draft.block(HEADLINES.length, 2);
  draft.put(headlines, columnOfCells([...HEADLINES]), { style: "label" });
  const charts = draft.chartRows(2 * Math.max(size.grants, size.services));
  draft.titled(
    "What changes, by service",
    "Against each grant kept to its own conditions. Where a pound is worth the same on several services, the order of the sheet decides which of them gets it: read what they get together.",
  );
  const change = layColumns(draft, size.services + 1, {
    service: text("Service"),
    fenced: figures("Met with ring-fences"),
    unfenced: figures("Met without them"),
    change: figures("Change"),
    meaning: text("What the change is"),
  });
  draft.titled(
    "What it brings, by scenario",
    "From stranded money: spent where it could not be. From moving money: spent where it is worth more.",
  );
  const gains = layColumns(draft, scenarios.length + 1, {
    scenario: text("Scenario"),
    removed: figures("Ring-fences removed"),
    value: figures("More spending funded, by priority weight"),
    funded: figures("More spending funded"),
    released: figures("From stranded money"),
    reallocated: figures("From moving money"),
  });
  const order = hasRemovalOrder(size.grants) ? layOutOrder(draft, size.grants) : null;
  draft.titled(
    "What is needed",
    "Need is spending now where nothing else is said: all of it is paid for already, by grants or by other money.",
  );
  const needs = layColumns(draft, size.services, {
    service: text("Service"),
    amount: figures("Need"),
    other: figures("Other money available"),
    left: figures("Need left for grants"),
    value: figures("Priority weight"),
    floor: figures("Statutory minimum"),
    basis: text("What the need is"),
  });
  const removed = layOutRemovals(draft, removals.length, scenarios, isTimed);
  draft.titled("Whose ring-fence is removed");
  const { ordered, ...freed } = layColumns(draft, size.grants, {
    grant: text("Grant"),
    shown: figures("Shown"),
    from: figures(...(isTimed ? ["Gone from"] : [])),
    by: figures(...scenarios),
    ordered: figures(...(order === null ? [] : [...ORDER_HEADINGS, ORDER_WORDS])),
  });
  draft.titled("The grants", aboutGrants(live));
  const said = live && conditionHeadings(live.table, name);
  const grants = layColumns(draft, size.grants, {
    grant: text("Grant"),
    award: figures("Award"),
    allowed: figures(...services),
    conditions: ["heading", ...(said?.then ?? [])],
    stillSo: ["heading", ...(said?.still ?? [])],
  });
  const across = draft.block(4, 2 + size.services);
  const acrossRow = (at: number): SheetBox => part(across, at, 2, 1, size.services);
  const limits = rules === null ? null : layOutLimits(draft, size.grants, services);
  draft.titled(
    "For audit: with ring-fences",
    "One best use of the grants, each kept to its own conditions. Amounts are pounds of a grant (row) spent on a service (column), in the unit of the book.",
  );
  const fenced = layOutAllocation(draft, size, services);
  draft.titled(
    "For audit: ring-fences removed",
    "One best use of the grants. What is freed stays where its own conditions permit it, as far as that is worth as much.",
  );
  const unfenced = layOutAllocation(draft, size, services);
  draft.titled(
    "Proof that both are the best use",
    "No other use has less shortfall or, with as little, more value. Which of several that are as good is shown is a rule, and no part of the proof. Where cells show #SPILL!, clear what was typed among the cells that the answers above fill.",
  );
  draft.headings(
    ["heading", [""]],
    ["figureHeading", ["With ring-fences", "Without"]],
    ["heading", ["What is proved"]],
  );
  const proof = draft.block(PROOF_LINES.length, 4);
  const tolerance = draft.block(1, 4);
  const answer = (title: string, rows: number): SheetBox => {
    draft.titled(title);
    return draft.block(rows, 2);
  };
  const summaryRows = labelledRows(poolSummaryEntry);
  const summaries = {
    fenced: answer("Summary with ring-fences", summaryRows),
    unfenced: answer("Summary without", summaryRows),
  };
  const explained = answer("In words", labelledRows(poolExplainEntry));
  draft.titled("What removing ring-fences gains, scenario after scenario");
  const rows = labelledRows(poolGainEntry);
  const answers = book.scenarios.map(() => draft.block(rows, 2));
  return {
    headlines: HEADLINES.map((_, at) => part(headlines, at, 1)),
    charts,
    change,
    gains,
    order: order && { ...order, answer: ordered },
    needs,
    removed,
    freed,
    grants,
    isLive: live !== null,
    limits,
    across,
    question: {
      number: acrossRow(0),
      needs: acrossRow(1),
      values: acrossRow(2),
      floors: acrossRow(3),
    },
    fenced: { ...fenced, summary: summaries.fenced, proof: columnOf(proof, 1) } as ProvedAllocation,
    unfenced: { ...unfenced, summary: summaries.unfenced, proof: columnOf(proof, 2) } as ProvedAllocation,
    proofLabels: { ...proof, columns: 1 },
    tolerance,
    explained,
    answers,
  };
}
