/** What the pane says about ending duplication beyond the labels of its fields. */
export const duplicationTexts = {
  intro:
    "Part of what several agencies spend on the same service is fixed cost that each pays again: management, systems, premises. " +
    "Say how much, from what you know of these services.",
  noSharedService: {
    step: "No service is paid for by more than one agency, so there is no duplicated cost to end. Choose Next.",
    review: "No shared service",
  },
  onCard: "Duplication saving",
  share: "Share",
  saving: "Saving",
  spent: (amount: string) => `${amount} spent`,
  previewCaption: "This is a preview. Use the figure on the sheet.",
  previewMissing: "Enter a share to see the saving.",
} as const;
