import { choicesAt, formatA1, linkIn, noteChange, validationAt } from "../../host";
import type { CellValue, Host } from "../../host";
import { element } from "./elements";

/** Shows what belongs to the selected cell: the prompt and the choices of its rule, its comment or note, its link. */
export function showCellPanel(host: Host, tell: (title: string, text: string) => void): void {
  const panel = document.getElementById("cell-panel")!;
  const { book } = host;
  const { engine } = book;
  let asked = 0;
  const update = async () => {
    const mine = (asked += 1);
    const { sheet, box } = engine.selection();
    const { features } = book.sheet(sheet);
    const cell = { sheet, row: box.row, column: box.column };
    const validation = validationAt(features.validations, box.row, box.column);
    const hasList = validation?.rule.kind === "List" && validation.rule.inCellDropDown;
    const choices = hasList ? await choicesAt(book, cell).catch(() => null) : null;
    if (mine !== asked) return;
    const isHere = ({ row, column }: { readonly row: number; readonly column: number }) =>
      row === box.row && column === box.column;
    const link = linkIn(features.links, { ...box, rows: 1, columns: 1 });
    const comment = features.comments.find(isHere);
    const note = features.notes.find(isHere);
    const prompt = validation?.prompt;
    const told = [
      ...(prompt?.showPrompt && prompt.message !== "" ? [`${prompt.title} ${prompt.message}`.trim()] : []),
      ...(comment
        ? [
            `${comment.author}: ${comment.content}`,
            ...comment.replies.map((one) => `${one.author}: ${one.content}`),
          ]
        : []),
      ...(note ? [`Note: ${note.content}`] : []),
      ...(link ? [`Link to ${link.address ?? link.documentReference ?? ""}`] : []),
    ];
    panel.replaceChildren(
      ...(choices ? [chooser(host, cell, choices)] : []),
      ...told.map((text) => element("p", {}, text)),
    );
    panel.hidden = !choices && told.length === 0;
  };
  const soon = () => void update();
  engine.onSelection(soon);
  engine.onSheetActivated(soon);
  book.onChange(soon);
  book.onRefusal(({ title, message, isTakenBack }) =>
    tell(title, isTakenBack ? `${message} The cell keeps what it held.` : message),
  );
}

/** The choices of a cell's list; one that is chosen is written as if it were typed. */
function chooser(
  { book }: Host,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  choices: readonly CellValue[],
): HTMLElement {
  const box = { row, column, rows: 1, columns: 1 };
  const [[now = ""] = []] = book.engine.values(sheet, box);
  const options = choices.map((choice, at) =>
    element("option", { value: String(at), selected: choice === now }, String(choice)),
  );
  const none = choices.includes(now) ? [] : [element("option", { value: "", selected: true }, "Choose")];
  const select = element("select", {}, ...none, ...options);
  select.addEventListener("change", () => {
    const choice = choices[Number(select.value)];
    if (select.value === "" || choice === undefined) return;
    book.engine.write(sheet, box, [[typeof choice === "string" ? `'${choice}` : choice]]);
    noteChange(book, sheet, box, "RangeEdited", true);
    book.events.flush();
  });
  return element("label", {}, `Choices for ${formatA1(box)} `, select);
}
