import { textAt } from "../../../model/json";
import type { Desk } from "../../state";
import { bookTexts } from "../../texts/book";
import {
  proposalName,
  proposalsOf,
  withCopy,
  withFirstProposals,
  withIdea,
  withNewProposal,
  withoutProposal,
} from "../state";
import type { Idea } from "../state";
import type { Drafting } from "./drafting";

/** What can be done with the register of proposals, and with the one that is open. */
export function register(
  { store, port, work }: Desk,
  { draft, change, changeWithWayBack, remove, refuse, show, problemsIn }: Drafting,
) {
  return {
    addProposal: (): void => {
      change(withNewProposal);
      store.setState({ problems: [] });
    },
    proposeFromTables: (): void => {
      change((before) => withFirstProposals(before, bookTexts.proposals.proposed));
      store.setState({ problems: [] });
    },
    /** What a finding shows, as an idea in the register. */
    makeIdea: (idea: Idea): void =>
      changeWithWayBack(bookTexts.count.ideaMade(idea.name), (before) => withIdea(before, idea)),
    copyProposal: (position: number): void => {
      change((before) => withCopy(before, position, bookTexts.proposals.copyOf));
      store.setState({ notice: bookTexts.proposals.copied });
    },
    removeProposal: (position: number): void => {
      const proposal = proposalsOf(draft().book)[position];
      if (proposal !== undefined)
        remove(proposalName(proposal), (before) => withoutProposal(before, position));
    },
    openProposal: (position: number): void => {
      show("proposals", position);
      store.setState({ notice: null });
    },

    /** To the row of a proposal in the sheet. */
    showProposal: (id: string): Promise<void> => work("opening", () => port.showProposal(id)),
    /** From the row that is selected in the sheet to its proposal. */
    openSelected: (): Promise<void> =>
      work("opening", async () => {
        const ids = proposalsOf(draft().book).map((proposal) => textAt(proposal, ["id"]));
        const id = await port.selectedProposal(ids);
        if (id === null) store.setState({ trouble: { message: bookTexts.proposals.noneSelected } });
        else show("proposals", ids.indexOf(id));
      }),

    /** Back to the register, or to what is wrong with the proposal. */
    closeProposal: (): void => {
      const { editing } = draft();
      const problems = problemsIn("proposals").filter(({ proposal }) => proposal === editing);
      if (problems.length > 0) refuse(problems);
      else show("proposals");
    },
    /** Back to the register as it is. */
    leaveProposal: (): void => show("proposals"),
  };
}
