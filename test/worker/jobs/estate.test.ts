import { expect, it, vi } from "vitest";
import { jobsHere } from "../jobs-here";

const QUESTION = {
  buildings: [
    { id: "Town Hall", capacity: 10, cost: 8 },
    { id: "Annexe", capacity: 6, cost: 3 },
    { id: "Depot", capacity: 6, cost: 4 },
  ],
  teams: [
    { id: "Housing", size: 5 },
    { id: "Planning", size: 4 },
  ],
  placing: [
    [0, 1, 2],
    [0, 1, 1],
  ],
};

it("chooses the buildings to keep, proves it, and tells how far it is", async () => {
  const onProgress = vi.fn();
  const port = jobsHere();
  const answer = await port.start("estate", { question: QUESTION, seconds: 5 }, { onProgress });
  // Both in the Town Hall cost 8; apart in the other two they cost 3 + 4 + 1 + 1.
  expect(answer).toMatchObject({ keep: [0], placing: [0, 0], cost: 8, proven: true });
  for (const [{ share }] of onProgress.mock.calls as [{ share: number }][])
    expect(share).toBeLessThanOrEqual(1);
  const tooLarge = { ...QUESTION, teams: [{ id: "Housing", size: 50 }], placing: [[null, null, null]] };
  await expect(port.start("estate", { question: tooLarge, seconds: 5 })).rejects.toThrow("Housing");
});
