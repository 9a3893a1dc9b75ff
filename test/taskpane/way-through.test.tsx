import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { readBook } from "../../src/model/book";
import { texts } from "../../src/taskpane/texts";
import { heading, PATIENT, renderPane } from "./render-pane";

describe("the way through", () => {
  it("goes from the tables to a written book in few presses: only the fixed cost is asked", async () => {
    const { workbook, press, type } = renderPane();
    await press("Make a book");
    await screen.findByText(/4 grants read/, undefined, PATIENT);
    await press("Next");
    await heading("Place");
    await press("Next");
    await heading("Proposals");
    expect(
      screen.getByText(/4 services that several bodies pay for and 4 grants with a ring-fence/),
    ).toBeTruthy();
    await press("Propose from the tables");
    await heading("End duplication in shared services");
    await press("Done");
    await screen.findByText(/^End duplication in shared services, fixed cost, share of spending: enter/, {
      selector: "button",
    });
    await type(/^Fixed cost, share of spending/, "12.5");
    await type("Where the fixed share is from", "Survey of the bodies, 2025");
    await press("Done");
    await heading("Proposals");
    await press("Next");
    await heading("Grants");
    await press("Next");
    await heading("Scenarios");
    await press("Next");
    await heading("Sheets");
    await press("Create the sheets");
    await heading("The book of this workbook");
    expect(screen.getByText(/^All checks hold/)).toBeTruthy();
    const { book } = workbook.written[0]!;
    expect(() => readBook(book)).not.toThrow();
    expect(book).toMatchObject({
      place: { unit: "£ thousand" },
      proposals: [
        {
          id: "P1",
          lever: "duplication",
          actor: "joint",
          services: ["Education", "Children's social care", "Adult social care", "Public health"],
          fixedShare: 0.125,
          fixedShareSource: "Survey of the bodies, 2025",
        },
        { id: "P2", lever: "pooling", actor: "whitehall" },
      ],
      scenarios: [
        { name: "All proposals", on: ["P1", "P2"] },
        { name: "Without Whitehall", on: ["P1"] },
      ],
    });
  });

  it("begins when Make a book is pressed while the pane still reads the workbook", async () => {
    let finishReading = (): void => {};
    const reading = new Promise<void>((resolve) => (finishReading = resolve));
    const { press } = renderPane({}, { readBook: () => reading.then(() => null) });
    await screen.findAllByText(texts.work.starting);
    await press("Make a book");
    finishReading();
    await heading("Tables");
  });

  it("moves the focus to the heading of each step, but not when the pane opens", async () => {
    const { goTo } = renderPane();
    await screen.findByText("Make a book");
    expect(document.activeElement).toBe(document.body);
    await goTo("Place");
    expect(document.activeElement).toBe(await heading("Place"));
  });

  it("says an error once as an alert, and beside its field without another", async () => {
    const { press, type, goTo } = renderPane();
    await goTo("Place");
    await type("Number of years", "many");
    await press("Next");
    await screen.findByText("There is a problem");
    const alerts = [...document.querySelectorAll("[role=alert]")].filter(
      ({ textContent }) => textContent !== "",
    );
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toBe(document.activeElement);
    const field = screen.getByLabelText("Number of years");
    const notes = (field.getAttribute("aria-describedby") ?? "").split(" ");
    expect(notes.map((id) => document.getElementById(id)?.textContent).join(" ")).toContain(
      "enter a whole number from 1 to 60",
    );
  });

  it("keeps what was typed on the way back, and when it is left; nothing is written", async () => {
    const { workbook, press, type, goTo } = renderPane();
    await goTo("Place");
    await type("Number of years", "many");
    await press("Back");
    await heading("Tables");
    await press("Home");
    await heading("Total Place");
    expect(workbook.written).toEqual([]);
    await press("Continue with the book");
    await heading("Tables");
    await press("Place");
    await heading("Place");
    expect(screen.getByLabelText<HTMLInputElement>("Number of years").value).toBe("many");
  });
});

describe("the functions", () => {
  it("are searched and opened to arguments and an example", async () => {
    const { workbook, press, user } = renderPane();
    await press("Functions");
    await user.type(screen.getByRole("searchbox", { name: "Search the functions" }), "share");
    await press("PLACE.SHARE");
    expect(screen.getByText("The full page").getAttribute("href")).toBe("help/SHARE.html");
    await press("Insert below the selection");
    await screen.findByText(/^The formula is in Budgets!C11\./);
    expect(workbook.inserted).toEqual(["=PLACE.SHARE(C2:C9)"]);
    const shown = within(document.body);
    await waitFor(() => expect(shown.getByText(/^=PLACE\.SHARE\(/)).toBeTruthy());
    await user.type(screen.getByRole("searchbox"), " hovercraft");
    expect(shown.getByText(/No function matches “share hovercraft”/)).toBeTruthy();
  });
});
