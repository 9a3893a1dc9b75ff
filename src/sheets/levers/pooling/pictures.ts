import { moneyFormat } from "../../draft";
import type { SheetDraft } from "../../draft";
import { unitSaid } from "../../cells";
import type { PoolingLayout, ProvedAllocation } from "./layout";

/** What changes for each service, what of each grant is spent and left over, and what each ring-fence brings when it goes in its turn. */
export function drawPooling(draft: SheetDraft, layout: PoolingLayout, unit: string): void {
  const [value, format] = [unitSaid(unit), moneyFormat(unit)];
  const { change, needs, order } = layout;
  const rows = needs.service.rows;
  const use = (which: "fenced" | "unfenced", title: string) => {
    const { spent, stranded, grants }: ProvedAllocation = layout[which];
    return {
      name: title,
      kind: "stackedBars",
      title: `Grants spent, ${title}`,
      values: { ...spent, columns: stranded.column - spent.column + 1 },
      seriesIn: "columns",
      series: [
        { name: "Spent", tone: 0 },
        { name: "Left over", tone: 1 },
      ],
      categories: grants,
      axes: { category: "Grant", value },
      format,
    } as const;
  };
  draft.draw(
    layout.charts,
    {
      name: "Change by service",
      kind: "bars",
      title: "Change in need met, by service",
      values: { ...change.change, rows },
      seriesIn: "columns",
      series: [{ name: "Change in need met", tone: 0, hasFigures: true }],
      categories: { ...change.service, rows },
      axes: { category: "Service", value },
      format,
    },
    use("fenced", "with ring-fences"),
    use("unfenced", "ring-fences removed"),
    ...(order === null
      ? []
      : [
          {
            name: "Ring-fences in turn",
            kind: "columns",
            title: "More spending funded as ring-fences go, in turn",
            values: order.soFar,
            seriesIn: "columns",
            series: [{ name: "All so far", tone: 0 }],
            categories: order.grant,
            axes: { category: "Ring-fence that goes", value },
            format,
          } as const,
        ]),
  );
}
