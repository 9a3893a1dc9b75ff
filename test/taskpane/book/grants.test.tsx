import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { readBook } from "../../../src/model/book";
import type { BookJson, JsonRecord } from "../../../src/model/book";
import { at, put } from "../../../src/model/json";
import { PATIENT, press, type } from "../render-pane";
import { book, grantsOf } from "./step-grants";

describe("grants in the pane", () => {
  it("are added to a book that has none, with what is spent on as what they may pay for", async () => {
    const spent = {
      ...book,
      pooling: undefined,
      spend: { rows: [["Council", "Homes", 40]] },
    } as unknown as BookJson;
    const { json } = await grantsOf({ ...spent, proposals: [], scenarios: [] });
    await type("Add a grant", "Bus grant");
    await press("Add: Add a grant");
    await type("Award, £", "100 120");
    fireEvent.click(await screen.findByLabelText("Homes", { selector: "input" }, PATIENT));
    expect(at(json(), ["pooling"])).toEqual({
      grants: [{ id: "Bus grant", award: [100, 120] }],
      needs: [{ id: "Homes", amount: 40 }],
      allowed: [[true]],
    });
    await press("Remove this grant");
    expect(at(json(), ["pooling"])).toBeUndefined();
    await press("Take that back");
    expect(at(json(), ["pooling", "grants", 0, "id"])).toBe("Bus grant");
  });

  it("are not added twice, in whatever case: the name stays to be changed", async () => {
    const { json } = await grantsOf();
    await type("Add a grant", "HOMES grant");
    await press("Add: Add a grant");
    await screen.findByText("There is Homes grant already. Give another name.", undefined, PATIENT);
    expect(json()).toEqual(book);
    expect((screen.getByLabelText("Add a grant") as HTMLInputElement).value).toBe("HOMES grant");
    await type("Add a grant", "Bus grant");
    await press("Add: Add a grant");
    expect(at(json(), ["pooling", "grants", 2, "id"])).toBe("Bus grant");
  });

  it("take every rule of their table: choices, a theme, shares, caps, earmarks and match", async () => {
    const { json, choose } = await grantsOf();
    await press(/^Homes grant · /);
    await press("More rules");
    await choose("Kind of money", "Capital");
    await choose("Freedom", "Innovative policy offer");
    await type("Flexibility", "10");
    await choose("Another service", "Youth work");
    await press("Add a limit");
    expect(at(json(), ["pooling", "grants", 0, "caps"])).toEqual({ "Youth work": "" });
    await type("Most into a service in a year, £: Youth work", "25");
    await press("Add match");
    await type("Pounds of match for each pound", "0.5");
    fireEvent.click(screen.getByLabelText("Youth grant", { selector: "input" }));
    await press("Add an earmark");
    await type("Share of the award", "40");
    expect(at(json(), ["pooling", "grants", 0])).toEqual({
      id: "Homes grant",
      award: 120,
      holder: "Council",
      money: "capital",
      freedom: { innovativePolicyOffer: "Housing" },
      flexibility: 0.1,
      caps: { "Youth work": 25 },
      match: { ratio: 0.5, from: ["Youth grant"] },
      earmarks: [{ share: 0.4 }],
    });
  });

  it("are ticked by theme, of which a search leaves those that it finds", async () => {
    const services = Array.from({ length: 13 }, (_, at) => `${at < 2 ? "Homes" : "Roads"} ${at}`);
    const wide = { needs: services.map((id) => ({ id, amount: 5, theme: "Places" })), allowed: [[], []] };
    const { json } = await grantsOf({ ...book, pooling: { ...(book["pooling"] as JsonRecord), ...wide } });
    await press(/^Homes grant · /);
    await screen.findByLabelText("All of Places", undefined, PATIENT);
    await type("Find in this list", "homes");
    fireEvent.click(await screen.findByLabelText("These of Places", undefined, PATIENT));
    const ticked = services.filter((_, at) => at < 2);
    expect(at(json(), ["pooling", "allowed", 0])).toEqual(services.map((each) => ticked.includes(each)));
  });

  it("are ticked service by service as well as grant by grant", async () => {
    const { json } = await grantsOf();
    await press("Youth work");
    fireEvent.click(await screen.findByLabelText("All of Council", undefined, PATIENT));
    expect(at(json(), ["pooling", "allowed"])).toEqual([
      [true, true],
      [false, true],
    ]);
    await type("Add a service", "Parks");
    await press("Add: Add a service");
    // It is open, to be filled in.
    await type("Need, £", "30");
    expect(at(json(), ["pooling", "needs", 2])).toEqual({ id: "Parks", amount: 30 });
    await press("Homes");
    await press("Remove this service");
    expect(at(json(), ["pooling", "needs"])).toMatchObject([{ id: "Youth work" }, { id: "Parks" }]);
    expect(at(json(), ["pooling", "allowed"])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it("keep what proposals and other grants say of them under another name", async () => {
    const matched = put(book, ["pooling", "grants", 1, "match"], { ratio: 1, from: ["Homes grant"] });
    const { json } = await grantsOf(matched);
    await press(/^Homes grant · /);
    await type("Grant", "Housing grant");
    fireEvent.blur(screen.getByLabelText("Grant"));
    expect(at(json(), ["pooling", "grants", 0, "id"])).toBe("Housing grant");
    expect(at(json(), ["proposals", 0, "frees"])).toEqual(["Housing grant"]);
    expect(at(json(), ["pooling", "grants", 1, "match", "from"])).toEqual(["Housing grant"]);
  });

  it("are not called as another is, nor nothing: what was typed stays and is told of", async () => {
    const { json } = await grantsOf();
    await press(/^Homes grant · /);
    const name = () => screen.getByLabelText("Grant") as HTMLInputElement;
    await type("Grant", "YOUTH grant");
    fireEvent.blur(name());
    fireEvent.keyUp(document.body, { key: "Tab" });
    await screen.findByText("There is Youth grant already. Give another name.", undefined, PATIENT);
    expect(name().value).toBe("YOUTH grant");
    await type("Grant", " ");
    fireEvent.keyDown(name(), { key: "Enter" });
    fireEvent.keyUp(name(), { key: "Enter" });
    await screen.findByText("Give it a name.", undefined, PATIENT);
    expect(json()).toEqual(book);
  });

  it("know a service under another name wherever they spoke of it", async () => {
    const told: BookJson = put(
      put(book, ["pooling", "grants", 0, "caps"], { Homes: 80, "Youth work": 5 }),
      ["pooling", "grants", 0, "earmarks"],
      [{ services: ["Homes"], share: 0.5 }],
    );
    const { json } = await grantsOf(put(told, ["pooling", "floors"], [10, 0]));
    await press("Homes");
    await type("Service", "Housing");
    fireEvent.keyDown(screen.getByLabelText("Service"), { key: "Enter" });
    await screen.findByRole("button", { name: "Housing" }, PATIENT);
    expect(at(json(), ["pooling"])).toMatchObject({
      grants: [
        { caps: { Housing: 80, "Youth work": 5 }, earmarks: [{ services: ["Housing"], share: 0.5 }] },
        {},
      ],
      needs: [{ id: "Housing", amount: 100, theme: "Housing" }, {}],
      allowed: [
        [true, false],
        [false, true],
      ],
      floors: [10, 0],
    });
    expect(readBook(json()).pooling?.grants[0]?.caps.get("Housing")).toBe(80);
  });

  it("tell what is wrong with what was typed once its field is left, and no longer while it is mended", async () => {
    const { json } = await grantsOf();
    await press(/^Homes grant · /);
    await press("More rules");
    await type("Flexibility", "400");
    expect(screen.queryByText(/enter a percentage/)).toBeNull();
    fireEvent.blur(screen.getByLabelText("Flexibility"));
    fireEvent.pointerUp(document.body);
    await screen.findByText(
      "Homes grant, flexibility: enter a percentage from 0% to 100%.",
      undefined,
      PATIENT,
    );
    expect(screen.queryByText("There is a problem")).toBeNull();
    expect(at(json(), ["pooling", "grants", 0, "flexibility"])).toBe(4);
    await type("Flexibility", "40");
    expect(screen.queryByText(/enter a percentage/)).toBeNull();
  });

  it("show what is wrong with a rule at its field, in the words of the pane", async () => {
    const wrong = put(book, ["pooling", "grants", 1, "flexibility"], 4);
    const { json } = await grantsOf(wrong);
    await press("Next");
    const summary = await screen.findByText("There is a problem", undefined, PATIENT);
    expect(summary.parentElement!.textContent).toContain("Youth grant, flexibility: enter a percentage");
    expect(await screen.findByLabelText("Flexibility", undefined, PATIENT)).toBeTruthy();
    expect(at(json(), ["pooling", "grants", 1, "flexibility"])).toBe(4);
  });

  it("get no rules from a freedom while what it asks is answered by what is no share", async () => {
    const money = (grant: number) => ["pooling", "grants", grant, "money"];
    const works = put(put(book, money(0), "capital"), money(1), "capital");
    const { json, choose } = await grantsOf(works);
    await press("Freedoms given by government");
    await choose("Freedom", "Simplification Pathfinder (2023)");
    const [share] = (await screen.findAllByRole("textbox", undefined, PATIENT)).filter(({ id }) =>
      id.startsWith("freedom-"),
    );
    fireEvent.change(share!, { target: { value: "400" } });
    await screen.findByText("Enter a percentage from 0 to 100.");
    for (const name of ["Homes grant", "Youth grant"])
      fireEvent.click(screen.getByLabelText(name, { selector: "input" }));
    await press("Fill in the rules of 2 grants");
    expect(json()).toEqual(works);
    expect(document.activeElement).toBe(share);
    fireEvent.change(share!, { target: { value: "20" } });
    await press("Fill in the rules of 2 grants");
    expect(at(json(), ["pooling", "grants", 0, "flexibility"])).toBe(0.2);
  });

  it("get their rules from a freedom, which can be taken back", async () => {
    const { json, choose } = await grantsOf();
    await press("Freedoms given by government");
    await choose("Freedom", "Single offer (2010)");
    await press("Fill in the rules of 0 grants");
    await screen.findByText("Select the grants that have this freedom.");
    fireEvent.click(screen.getByLabelText("Homes grant", { selector: "input" }));
    await press("Fill in the rules of 1 grant");
    expect(at(json(), ["pooling", "grants", 0, "freedom"])).toBe("single offer");
    await press("Take that back");
    expect(json()).toEqual(book);
  });
});
