import { fieldProblem, gathering, itemOf, partOf } from "../../fields";
import type { Book, Cost, Proposal } from "../parts";
import { mustAddUpToOne, mustBeAgencies, proposalLever } from "../proposals";
import type { SpendByService } from "../proposals";
import { mustBeKnown, mustDiffer } from "./ids";

/** What cannot be told of proposals field by field: names that refer to nothing, shares that do not add up. */
export function checkProposals(book: Book, spend: SpendByService): void {
  const problems = gathering();
  problems.from(() => mustDiffer(book.proposals, "proposal", "proposals"));
  const known = {
    proposals: new Set(book.proposals.map(({ id }) => id)),
    groups: new Set(book.groups.map(({ id }) => id)),
    indices: new Set(["deflator", ...book.place.indices.keys()]),
    grants: new Set(book.pooling?.grants.map(({ id }) => id)),
  };
  book.proposals.forEach((proposal, position) => {
    const path = itemOf("proposals", position);
    const lever = proposalLever(proposal.lever);
    problems.from(() => lever.check(proposal.own, spend, path));
    problems.from(() => mustBeKnown(proposal.index, known.indices, "index", partOf(path, "index")));
    problems.from(() => {
      if (proposal.group !== null) mustBeKnown(proposal.group, known.groups, "group", partOf(path, "group"));
    });
    lever
      .frees(proposal.own)
      .forEach((grant, at) =>
        problems.from(() => mustBeKnown(grant, known.grants, "grant", itemOf(partOf(path, "frees"), at))),
      );
    for (const field of ["requires", "excludes"] as const) {
      proposal[field].forEach((id, at) =>
        problems.from(() => mustBeAnother(proposal, id, known.proposals, itemOf(partOf(path, field), at))),
      );
    }
    proposal.costs.forEach((cost, at) =>
      problems.from(() => checkCost(cost, spend.agencies, known.indices, itemOf(partOf(path, "costs"), at))),
    );
  });
  problems.finish();
}

function mustBeAnother(proposal: Proposal, id: string, known: ReadonlySet<string>, path: string): void {
  mustBeKnown(id, known, "proposal", path);
  if (id === proposal.id) throw fieldProblem(path, "A proposal cannot be named here by itself. Take it out.");
}

function checkCost(
  { kind, phase, pays, index }: Cost,
  agencies: readonly string[],
  indices: ReadonlySet<string>,
  path: string,
): void {
  const problems = gathering();
  problems.from(() => mustBeKnown(index, indices, "index", partOf(path, "index")));
  problems.from(() => {
    if (phase === null) return;
    if (kind === "running") {
      throw fieldProblem(
        partOf(path, "phase"),
        "A running cost is the same every year: it has no phase. Take it out.",
      );
    }
    mustAddUpToOne(phase, "The shares by year", partOf(path, "phase"));
  });
  problems.from(() => mustBeAgencies(pays.keys(), agencies, partOf(path, "pays")));
  problems.from(() => mustAddUpToOne(pays.values(), "The payers' shares", partOf(path, "pays")));
  problems.finish();
}
