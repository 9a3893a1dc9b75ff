export { byConvention, takenUnasked } from "./conventions";
export { withDoubts } from "./doubts";
export { findingsOf } from "./findings";
export { grossOrNet } from "./gross-or-net";
