import type { Block, HelpPage, Inline, Line, TableCell } from "./document";
import { shownNumber } from "./formula";

/** A page as GitHub's Markdown. Links lead to pages beside it; the index is README.md, which GitHub shows for the folder. */
export function markdownPage({ title, blocks }: HelpPage): string {
  return `${[`# ${escaped(title)}`, ...blocks.map(markdownBlock)].join("\n\n")}\n`;
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "paragraph":
      return markdownLine(block.line);
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${markdownLine(item)}`)
        .join("\n");
    case "table": {
      const table = [
        row(block.headings.map(escaped)),
        row(block.headings.map(() => "---")),
        ...block.rows.map((cells) => row(cells.map(markdownCell))),
      ].join("\n");
      return block.folded === undefined
        ? table
        : `<details><summary>${escaped(block.folded)}</summary>\n\n${table}\n\n</details>`;
    }
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function markdownCell(cell: TableCell): string {
  return typeof cell === "number" ? shownNumber(cell) : markdownLine(cell);
}

function markdownLine(line: Line): string {
  return line.map(markdownInline).join("");
}

function markdownInline(piece: Inline): string {
  if (typeof piece === "string") return escaped(piece);
  if ("code" in piece) return piece.code === "" ? "" : `\`${piece.code.replaceAll("|", "\\|")}\``;
  if ("strong" in piece) return `**${escaped(piece.strong)}**`;
  return `[${escaped(piece.text)}](${piece.to === "index" ? "README" : piece.to}.md)`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]|]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
