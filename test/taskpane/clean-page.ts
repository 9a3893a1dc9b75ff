import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { quickStyles } from "./quick-styles";

// Test files share the page, and each of them loads this.
if (!window.getComputedStyle.name.startsWith("quick"))
  window.getComputedStyle = quickStyles(window.getComputedStyle.bind(window));
afterEach(cleanup);
