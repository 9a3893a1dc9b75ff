import {
  AMOUNT,
  fieldProblem,
  gathering,
  itemOf,
  linesOf,
  NAME,
  oneOf,
  optional,
  orNull,
  partOf,
} from "../../fields";
import { required, SHARE, TEXT } from "../../fields";
import { BODY, byLines } from "./by-lines";
import { mustAddUpToOne } from "./shares";

interface Share {
  readonly partners: readonly Partner[];
  readonly economies: number;
  readonly diseconomies: number;
  readonly key: "put in" | "equally" | "typed";
}

/** A body that takes part, with what it spends on the service now and what of it stays with it. */
interface Partner {
  readonly body: string;
  readonly spends: number;
  readonly keeps: number;
  readonly share: number | null;
  readonly source: string;
}

/**
 * Several bodies put a service together. What they put in, less economies of scale and with what working together costs more, is the cost of
 * the joint team, which they divide by a key. A body saves what it puts in less its part of that.
 */
export const share = byLines<Share>({
  id: "share",
  title: "Share a service",
  hint: "Several bodies put a service into one team, and divide what it costs.",
  fields: {
    partners: linesOf<Partner>(
      {
        body: required(NAME, "which body takes part", BODY),
        spends: required(AMOUNT, "what it spends on the service a year now", {
          label: "Spends on the service now",
          as: "amount",
        }),
        keeps: optional(AMOUNT, 0, "what of it stays with the body, such as the client side", {
          label: "Keeps of it",
          hint: "What stays with the body, such as those who deal with the joint team.",
          as: "amount",
        }),
        share: optional(orNull(SHARE), null, "its share of the joint cost, where shares are typed", {
          label: "Its share of the joint cost",
          hint: "Only where the joint cost is divided by shares of your own.",
          as: "share",
        }),
        source: optional(TEXT, "", "where the spending is from", { label: "Where it is from", as: "text" }),
      },
      1,
      "the bodies that take part",
      {
        label: "Bodies that take part",
        hint: "A line each. Merging, severance, systems and years in which both run are cost lines of the proposal.",
        line: "a body",
        part: "saving",
      },
    ),
    economies: required(SHARE, "the share of what is put together that one team saves", {
      label: "Saved by being one team",
      hint: "The share of what is put together. There is no standard figure: give your own, and under Evidence where it comes from.",
      column: "Saved by being one",
      as: "share",
      part: "saving",
    }),
    diseconomies: optional(AMOUNT, 0, "what working together costs more a year", {
      label: "What working together costs more, a year",
      hint: "Such as travel, coordination, pay brought up to one level.",
      column: "Costs more together",
      as: "amount",
      part: "saving",
    }),
    key: optional(oneOf(["put in", "equally", "typed"]), "put in", "how the joint cost is divided", {
      label: "The joint cost is divided",
      column: "Divided by",
      as: "choice",
      options: {
        "put in": "By what each puts in",
        equally: "Equally",
        typed: "By shares of your own",
      },
      part: "saving",
    }),
  },
  saves: {
    partners: ({ partners, economies, diseconomies, key }) => {
      const putIn = partners.map(({ spends, keeps }) => spends - keeps);
      const together = putIn.reduce((sum, each) => sum + each, 0);
      const joint = together * (1 - economies) + diseconomies;
      const weights = {
        "put in": putIn,
        equally: putIn.map(() => 1),
        typed: partners.map((each) => each.share!),
      }[key];
      const all = weights.reduce((sum, each) => sum + each, 0);
      return putIn.map((each, at) => each - (joint * weights[at]!) / all);
    },
  },
  check: ({ partners, key }, path) => {
    const problems = gathering();
    const list = partOf(path, "partners");
    partners.forEach(({ body, spends, keeps, share: own }, line) => {
      problems.from(() => {
        if (keeps <= spends) return;
        throw fieldProblem(
          partOf(itemOf(list, line), "keeps"),
          `${body} keeps ${keeps} of the ${spends} that it spends. Give no more than that.`,
        );
      });
      problems.from(() => {
        if (key !== "typed" || own !== null) return;
        throw fieldProblem(
          partOf(itemOf(list, line), "share"),
          "The joint cost is divided by shares of your own, and this one is not given.",
        );
      });
    });
    problems.finish();
    if (key === "typed")
      mustAddUpToOne(
        partners.map((each) => each.share!),
        "The shares of the joint cost",
        list,
      );
    if (partners.some(({ spends, keeps }) => spends > keeps)) return;
    throw fieldProblem(
      list,
      "Nothing is put together: the bodies keep all that they spend. Let one put something in.",
    );
  },
});
