import {
  AMOUNT,
  fieldProblem,
  gathering,
  itemOf,
  linesOf,
  numberIn,
  optional,
  orNull,
  partOf,
  wholeIn,
} from "../../../fields";
import { byLines } from "../by-lines";
import { RAMP } from "../ramp";
import { mustAddUpToOne } from "../shares";
import { BUILDING, CHOICE, PARTNER, TEAM } from "./lines";
import type { EstateBuilding, EstateChoice, EstatePartner, EstateTeam } from "./lines";

interface Estate {
  readonly buildings: readonly EstateBuilding[];
  readonly teams: readonly EstateTeam[];
  readonly choice: readonly EstateChoice[];
  readonly leftAfter: number;
  readonly ramp: readonly number[] | null;
  readonly soldAfter: number;
  readonly density: number | null;
  readonly partners: readonly EstatePartner[];
  readonly borrows: number;
  readonly rate: number;
  readonly repaidOver: number;
}

/** No plan for an estate looks further. */
const [LONGEST, LONGEST_LOAN] = [30, 60];

/**
 * Land and buildings are rationalised: the running cost of what is given up is saved by the body that pays for it, less what teams cost
 * more where they go. Receipts, backlog and what is borrowed are on its sheet, and in no saving; costs of exit and of moves are cost lines.
 */
export const estate = byLines<Estate>({
  id: "estate",
  title: "Rationalise land and buildings",
  hint: "Fewer buildings are kept, and every team has a place in them. What running the others costs is saved.",
  fields: {
    buildings: linesOf(BUILDING, 1, "the buildings that are looked at, those that are kept among them", {
      label: "Buildings",
      hint: "All that are looked at, kept or given up. Those taken from a table are as they were then: take them again when it changes.",
      line: "a building",
      part: "saving",
    }),
    teams: linesOf(TEAM, 0, "the teams that need room in the buildings", {
      label: "Teams",
      hint: "Teams that are alike and stay together are one line. Those taken from a table are as they were then.",
      line: "a team",
      part: "saving",
    }),
    choice: linesOf(CHOICE, 0, "what choosing the buildings came to: one line, or none where nobody chose", {
      label: "What the choice came to",
      hint: "Filled in by choosing. The sheet compares it with what is marked and typed now: the cost, and control totals of costs, room and people. Changes that cancel out, another worth of the years, and where a team is now, are not seen.",
      line: "a choice",
      part: "saving",
    }),
    leftAfter: optional(
      wholeIn({ least: 0, most: LONGEST }),
      1,
      "years from the start until the buildings are left: their running cost is saved from then on",
      {
        label: "Years until the buildings are left",
        column: "Left after (years)",
        as: "whole",
        part: "saving",
      },
    ),
    ramp: { ...RAMP, ask: { ...RAMP.ask!, column: "Share reached in year" } },
    soldAfter: optional(wholeIn({ least: 0, most: LONGEST }), 2, "years from the start until receipts come", {
      label: "Years until they are sold",
      column: "Sold after (years)",
      as: "whole",
      part: "saving",
    }),
    density: optional(
      orNull(numberIn({ least: 1 })),
      null,
      "how many square metres a person are to be enough; what area above it costs is shown, and in no saving",
      {
        label: "Target: m² a person",
        hint: "Your own standard of space. What area above it costs is shown, and is in no saving.",
        column: "Target, m² a person",
        as: "number",
        part: "saving",
      },
    ),
    partners: linesOf(
      PARTNER,
      0,
      "the bodies of a property vehicle that borrows for it; none where there is none",
      {
        label: "Property vehicle",
        hint: "The bodies that borrow together for it. Nothing of it is a saving.",
        line: "a partner",
        part: "saving",
      },
    ),
    borrows: optional(AMOUNT, 0, "what the vehicle borrows at the start", {
      label: "It borrows",
      column: "Borrowed",
      as: "amount",
      part: "saving",
    }),
    rate: optional(numberIn({ least: 0, most: 1 }), 0, "the yearly rate of interest on what is owed", {
      label: "Rate of interest a year",
      column: "Rate of interest",
      as: "share",
      part: "saving",
    }),
    repaidOver: optional(
      wholeIn({ least: 1, most: LONGEST_LOAN }),
      25,
      "years over which it is paid back, as much each year",
      {
        label: "Paid back over (years)",
        column: "Paid back over (years)",
        as: "whole",
        part: "saving",
      },
    ),
  },
  saves: {
    buildings: ({ buildings }) => buildings.map(({ keep, runningCost }) => (keep ? 0 : runningCost)),
    teams: ({ teams }) => teams.map(({ extra }) => -extra),
    partners: ({ partners }) => partners.map(() => 0),
  },
  byYear: ({ leftAfter, ramp }) => [...new Array<number>(leftAfter).fill(0), ...(ramp ?? [1])],
  check: ({ buildings, teams, choice, partners, borrows }, path) => {
    const problems = gathering();
    const names = buildings.map(({ building }) => building.trim());
    names.forEach((name, line) =>
      problems.from(() => {
        if (names.indexOf(name) === line) return;
        throw fieldProblem(
          partOf(itemOf(partOf(path, "buildings"), line), "building"),
          `"${name}" is there twice. Give each building a name of its own.`,
        );
      }),
    );
    teams.forEach(({ from, to }, line) => {
      for (const [field, name] of [
        ["from", from],
        ["to", to],
      ] as const) {
        problems.from(() => {
          if (name.trim() === "" || names.includes(name.trim())) return;
          throw fieldProblem(
            partOf(itemOf(partOf(path, "teams"), line), field),
            `There is no building "${name}" here. The buildings are ${names.join(", ")}.`,
          );
        });
      }
    });
    problems.from(() => {
      if (choice.length <= 1) return;
      throw fieldProblem(
        itemOf(partOf(path, "choice"), 1),
        "There is one choice already. Keep the latest, and remove the others.",
      );
    });
    problems.from(() => {
      if (borrows === 0) return;
      mustAddUpToOne(
        partners.map(({ share }) => share),
        "The shares of the borrowing",
        partOf(path, "partners"),
      );
    });
    problems.finish();
  },
});
