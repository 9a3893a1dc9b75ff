import { address } from "../../../../../src/formula";
import type { Feature } from "../feature";

export const merged: Feature = ({ merged: boxes = [] }) =>
  boxes.length === 0
    ? ""
    : `<mergeCells count="${boxes.length}">${boxes.map((box) => `<mergeCell ref="${address(box)}"/>`).join("")}</mergeCells>`;
