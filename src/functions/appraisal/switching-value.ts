import { switchingValue } from "../../model/appraisal";
import { amount, defineCellByCell, each } from "../define";

export const switchingValueEntry = defineCellByCell({
  id: "SWITCHINGVALUE",
  question: "How far may this assumption move before the proposal no longer pays?",
  description:
    "The value of a quantity at which the net present value is nil: how far it may go before the answer changes.",
  help:
    "-fixed / per_unit, where the net present value is fixed + per_unit x quantity. Take both from two appraisals: per_unit is the difference of their net " +
    "present values over the difference of their quantities, fixed is a net present value less per_unit x its quantity.",
  source: "HM Treasury, The Green Book, switching values (box 12; box 15 of the Green Book of 2003)",
  parameters: {
    fixed: each(amount, {
      meaning: "The net present value where the quantity is 0; below 0 for what has to be earned back.",
      unit: "pounds",
      filled: true,
    }),
    per_unit: each(amount, {
      meaning: "What one more of the quantity adds to the net present value; below 0 where it takes away.",
      unit: "pounds for one of the quantity",
      filled: true,
    }),
  },
  result: { shape: "the same shape as the arguments: the switching value in units of the quantity" },
  examples: [
    {
      args: [-1000, 8.31660532189853],
      value: [[120.241367877214]],
      because:
        "1,000 spent now is earned back by 120.24 a year in years 1 to 10, whose discount factors add up to 8.3166.",
    },
    {
      args: [-8600000, 39],
      value: [[220512.820512821]],
      because: "10m of cost less 1.4m of other benefits, on 39 acres: each must rise in value by 220,512.82.",
    },
  ],
  refusals: [
    {
      when: "the quantity makes no difference",
      args: [-1000, 0],
      error: "#N/A",
      message:
        "per_unit: The net present value does not depend on the quantity, so no value of it makes it nil.",
    },
    {
      when: "a cell is empty",
      args: [
        [[-1000], [-500]],
        [[5], [null]],
      ],
      error: "#VALUE!",
      message:
        "per_unit, row 2, column 1: the cell is empty where an amount belongs. Fill it in, or leave it out of the selection.",
    },
  ],
  answersFor: "per_unit",
  figure: ({ fixed, per_unit }) => switchingValue({ fixed, perUnit: per_unit }),
});
