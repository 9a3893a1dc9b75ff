import { BaseSequencer } from "vitest/node";
import { LONG } from "./rooms.mjs";

/**
 * The longest files of a project first, so that at the end no core waits for the other. On a bare clone vitest knows no
 * times yet. Files of a project stay together: their worker keeps what it has loaded.
 */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    const isLong = ({ moduleId }) => LONG.some((file) => moduleId.endsWith(`/${file}`));
    return projects.flatMap((name) => {
      const own = sorted.filter(({ project }) => project.name === name);
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
    });
  }
}
