import { expect } from "vitest";
import { explainPooling, findPooling } from "../../../../src/model/pooling/findings";
import { grants } from "../grants";
import type { PlainQuestion } from "../grants";

export const HEADINGS = [
  "What is funded",
  "What is stranded",
  "What is unmet",
  "Whose conditions strand money",
  "Which ring-fence to remove first",
  "What pooling brings",
  "Statutory minimums",
  "Proof",
];

const GRANTS = ["Domestic Abuse Support", "Public Health (smoking)", "Homelessness Prevention"];
const SERVICES = ["Refuges", "Stop smoking", "Homelessness", "Youth work"];

/** What is said about grants, by its heading; those of a question are called by the first of these names. */
export function explained(question: PlainQuestion, names = { grants: GRANTS, services: SERVICES }) {
  const called = {
    grants: names.grants.slice(0, question.awards.length),
    services: names.services.slice(0, question.needs.length),
  };
  const found = explainPooling(findPooling(grants(question), called));
  expect(found.map(({ heading }) => heading)).toEqual(HEADINGS);
  return Object.fromEntries(found.map(({ heading, text }) => [heading, text]));
}
