/** What differs from another state of the project, committed or not. */
import { execFileSync } from "node:child_process";

/**
 * Files that differ from where this branch left the other one, and files git does not know yet.
 * @param {string} root
 * @param {string} from A branch or a commit.
 * @returns {string[]} Paths from the root, with forward slashes, each once.
 */
export function changedFiles(root, from) {
  const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const left = git("merge-base", "HEAD", from);
  const differing = git("diff", "--name-only", "--no-renames", left);
  const unknown = git("ls-files", "--others", "--exclude-standard");
  return [...new Set([...differing.split("\n"), ...unknown.split("\n")])].filter((file) => file !== "");
}
