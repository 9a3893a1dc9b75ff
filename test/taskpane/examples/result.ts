import { screen } from "@testing-library/react";
import { headlines, keptScenario } from "../memory-port";
import type { Example, Hands } from "./example";

const changed = (values: Readonly<Record<string, string | number | boolean>>) =>
  headlines.map((headline) =>
    headline.key in values
      ? { ...headline, value: values[headline.key]!, text: String(values[headline.key]) }
      : headline,
  );
const written = async ({ goTo, press }: Hands): Promise<void> => {
  await goTo("Review");
  await press("Write");
  await screen.findByRole("heading", { name: "Scenario 1" });
};

/** The figures of a written scenario. */
export const result: readonly Example[] = [
  { name: "with every check passed", reach: written },
  {
    name: "with a check that fails",
    workbook: { headlines: changed({ checksHold: false }) },
    reach: written,
  },
  {
    name: "while Excel calculates",
    workbook: { headlines: changed({ duplicationSaving: "#BUSY!" }) },
    reach: written,
  },
  {
    name: "with minimums that cannot be met",
    workbook: { headlines: changed({ floorShortfall: 12 }) },
    reach: written,
  },
  { name: "without figures", workbook: { headlines: [] }, reach: written },
  {
    name: "of a scenario that was opened",
    workbook: { kept: [keptScenario] },
    reach: async ({ press }) => {
      await press("Open Front door");
      await screen.findByRole("heading", { name: "Front door" });
    },
  },
  {
    name: "with the question before changed cells are lost",
    workbook: { toLose: [{ address: "'Scenario 1 Inputs'!B14", now: "0.4", willBe: "" }] },
    reach: async (hands) => {
      await written(hands);
      await hands.press("Undo this write");
      await screen.findByText("'Scenario 1 Inputs'!B14");
    },
  },
];
