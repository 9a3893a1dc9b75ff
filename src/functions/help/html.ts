import type { Block, HelpPage, Inline, Line, TableCell } from "./document";
import { shownNumber } from "./formula";

/** What a page of the help may do: show itself and its stylesheet. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'";

/** A page as plain HTML: no script, one stylesheet, help.css, beside it. */
export function htmlPage({ name, title, blocks }: HelpPage): string {
  const home = name === "index" ? "" : `<nav><a href="index.html">Total Place for Excel: help</a></nav>\n`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
${home}<main>
<h1>${escaped(title)}</h1>
${blocks.map(htmlBlock).join("\n")}
</main>
</body>
</html>
`;
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${htmlLine(block.line)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>\n${block.items.map((item) => `<li>${htmlLine(item)}</li>`).join("\n")}\n</${tag}>`;
    }
    case "table": {
      const table = htmlTable(block);
      return block.folded === undefined
        ? table
        : `<details><summary>${escaped(block.folded)}</summary>\n${table}\n</details>`;
    }
  }
}

/** A table wider than the window scrolls by itself, and can be reached with the keyboard to do so. */
function htmlTable({ headings, rows, isSheet }: Extract<Block, { kind: "table" }>): string {
  const head = headings.map((each) => `<th scope="col">${escaped(each)}</th>`).join("");
  const body = rows.map((cells) => {
    const shown = cells.map((cell, index) =>
      isSheet && index === 0 ? `<th scope="row">${htmlCell(cell)}</th>` : tableCell(cell),
    );
    return `<tr>${shown.join("")}</tr>`;
  });
  return [
    `<div class="scroll" tabindex="0"><table${isSheet ? ' class="sheet"' : ""}>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body.join("\n")}\n</tbody>`,
    "</table></div>",
  ].join("\n");
}

function tableCell(cell: TableCell): string {
  return typeof cell === "number"
    ? `<td class="number">${htmlCell(cell)}</td>`
    : `<td>${htmlCell(cell)}</td>`;
}

function htmlCell(cell: TableCell): string {
  return typeof cell === "number" ? shownNumber(cell) : htmlLine(cell);
}

function htmlLine(line: Line): string {
  return line.map(htmlInline).join("");
}

function htmlInline(piece: Inline): string {
  if (typeof piece === "string") return escaped(piece);
  if ("code" in piece) return piece.code === "" ? "" : `<code>${escaped(piece.code)}</code>`;
  if ("strong" in piece) return `<strong>${escaped(piece.strong)}</strong>`;
  return `<a href="${piece.to}.html">${escaped(piece.text)}</a>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
