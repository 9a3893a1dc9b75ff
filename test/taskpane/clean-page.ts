import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { quickStyles } from "./quick-styles";

window.getComputedStyle = quickStyles(window.getComputedStyle.bind(window));
afterEach(cleanup);
