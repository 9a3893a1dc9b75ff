/** What is settled of a building: it is kept, it is left, or it is open which. */
export type Standing = "kept" | "left" | "open";
