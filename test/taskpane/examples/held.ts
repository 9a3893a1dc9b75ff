import { screen } from "@testing-library/react";
import { headlines } from "../memory-port";
import { heading } from "../render-pane";
import { never } from "./example";
import type { Example, Hands } from "./example";

const changed = (values: Readonly<Record<string, string | number | boolean>>) =>
  headlines.map((headline) =>
    headline.key in values
      ? { ...headline, value: values[headline.key]!, text: String(values[headline.key]) }
      : headline,
  );
const written = async ({ goTo, press }: Hands): Promise<void> => {
  await goTo("Sheets");
  await press("Create the sheets");
  await heading("The book of this workbook");
};

/** The figures of a written book. */
export const held: readonly Example[] = [
  { name: "with every check passed", reach: written },
  {
    name: "with a check that fails",
    workbook: { headlines: changed({ checksHold: false }) },
    reach: written,
  },
  { name: "while Excel calculates", workbook: { headlines: changed({ npv: "#BUSY!" }) }, reach: written },
  {
    name: "while the write is undone",
    port: {
      undoLastWrite: (_, watch = {}) => {
        watch.progress?.(0.4);
        return never();
      },
    },
    reach: async (hands) => {
      await written(hands);
      await hands.press("Undo this write");
      await screen.findByText("Undoing the write: 40% …");
    },
  },
  {
    name: "with the question before changed cells are lost",
    workbook: { toLose: [{ address: "Proposals!B14", now: "0.4", willBe: "" }] },
    reach: async (hands) => {
      await written(hands);
      await hands.press("Undo this write");
      await screen.findByText("Proposals!B14");
    },
  },
];
