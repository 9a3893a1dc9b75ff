import type { JsonRecord } from "../../../../src/model/book";
import { without } from "../../../../src/model/json";
import type { DrawnFile } from "../../pooling/file/drawn-file";

/** A book whose grants and needs are those of a file, with a proposal that removes a ring-fence in its second scenario, from its start on. */
export function bookOfFile(file: DrawnFile, start = file.firstYear): JsonRecord {
  const json = file as unknown as JsonRecord;
  const { services, grants } = file;
  const book = {
    book: 1,
    place: {
      name: "Northshire",
      unit: "£",
      firstYear: file.firstYear,
      years: file.years,
      agencies: [{ id: "Council" }],
    },
    pooling: {
      grants: (json["grants"] as readonly JsonRecord[]).map((grant) => without(grant, "permitted")),
      needs: services.map(({ id, theme, money, receiptsMayPay, need, other }) => ({
        id,
        theme,
        money,
        receiptsMayPay,
        amount: need,
        other,
      })),
      allowed: grants.map(({ permitted }) => services.map(({ id }) => permitted.includes(id))),
      values: services.map(({ value }) => value),
      floors: services.map(({ floor }) => floor),
      poolAdministration: file.poolAdministration,
    },
    proposals: [{ id: "F", lever: "pooling", frees: [grants[0]!.id], start }],
    scenarios: [
      { id: "Now", on: [] },
      { id: "Freed", on: ["F"] },
    ],
  };
  return JSON.parse(JSON.stringify(book)) as JsonRecord;
}
