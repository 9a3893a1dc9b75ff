import type { WorkedList } from "../by-lines";

/** So small a part of a sum is what a spreadsheet's last figures differ by. */
const SAME = "1E-9";
/** Less of the cost is no gap, as choosing has it. */
const PROVED = "1E-6";

/** Of each building, what choosing counted of it: nothing where it has room for nobody, or nobody chose. */
export const CHOSEN_ABOUT: WorkedList = {
  keeping: {
    head: "Keeping it, net, over the years",
    as: "money",
    formula: ({ here, sum }) => {
      const once = `${here("backlog")}+${here("receipt")}-${here("exitCost")}`;
      return ifChosen(here, sum, `${here("runningCost")}*${sum("choice", "yearsWorth")}+${once}`);
    },
  },
  // What giving up costs more than staying counts against giving up, so that nothing is below 0.
  counted: {
    head: "Counted of it as marked",
    as: "money",
    formula: ({ here }) => `MAX(0,IF(${here("keep")}="yes",1,-1)*${here("keeping")})`,
  },
  there: {
    head: "Its room, and people there now",
    as: "number",
    formula: ({ here, sumOf }) => `${here("capacity")}*(1+${sumOf("teams", "size", "from", "building")})`,
  },
  asked: {
    head: "With people of its locality",
    as: "number",
    formula: ({ here, sum, sumOf }) =>
      ifChosen(here, sum, `${here("there")}+${sumOf("teams", "size", "locality", "locality")}`),
  },
};

/** Of the choice of each proposal: its cost beside that of what is marked now, the gap, and whether it still holds. */
export const choice: WorkedList = {
  costNow: {
    head: "Cost as marked now",
    as: "money",
    formula: ({ sum }) => `${sum("buildings", "counted")}+${sum("teams", "movePaid")}`,
  },
  gap: {
    head: "Gap",
    as: "money",
    formula: ({ here }) => `MAX(0,${here("cost")}-${here("bound")})`,
  },
  keepingAllNow: {
    head: "Control total of costs now",
    as: "money",
    formula: ({ sum }) => `${sum("buildings", "keeping")}+${sum("teams", "movingCost")}`,
  },
  roomNow: {
    head: "Control total of room now",
    as: "number",
    formula: ({ sum }) => `${sum("buildings", "asked")}+${sum("teams", "size")}`,
  },
  worthNow: {
    head: "A pound a year is worth now",
    as: "number",
    formula: ({ yearsWorth }) => yearsWorth(),
  },
  shortNow: {
    head: "People without room now",
    as: "number",
    formula: ({ ofProposal }) => ofProposal("short"),
  },
  differing: {
    head: "Figures that differ",
    as: "number",
    formula: ({ here }) =>
      [
        differ(here("costNow"), here("cost")),
        differ(here("keepingAllNow"), here("keepingAll")),
        differ(here("roomNow"), here("room")),
        differ(here("worthNow"), here("yearsWorth")),
        `(${here("shortNow")}>0)`,
      ].join("+"),
  },
  holds: {
    head: "Whether it holds",
    as: "text",
    formula: ({ here }) => {
      const [cost, gap] = [here("cost"), here("gap")];
      const again = `"Inputs or marks changed since "&${here("day")}&": choose again"`;
      const from = `"At most "&ROUNDUP(100*${gap}/${cost},2)&" % from the least"`;
      return `IF(${here("differing")}>0,${again},IF(${gap}<=${PROVED}*${cost},"Proved: no other choice costs less",${from}))`;
    },
  },
};

function ifChosen(
  here: (column: string) => string,
  sum: (list: string, column: string) => string,
  formula: string,
): string {
  return `IF(AND(${here("capacity")}>0,${sum("choice", "yearsWorth")}>0),${formula},0)`;
}

function differ(one: string, other: string): string {
  return `(ABS(${one}-${other})>${SAME}*MAX(1,ABS(${other})))`;
}
