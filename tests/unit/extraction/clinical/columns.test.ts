import { describe, expect, it } from "vitest";
import { meaningOf } from "../../../../functions-shared/extraction/clinical/columns.ts";

describe("what a heading means", () => {
  it("is told by its own print, whatever headings were read before", () => {
    expect(meaningOf("08:00")?.role).toBe("hour");
    expect(meaningOf("08 00")).toBeNull();
  });

  it("is that of its first half where it is made of two", () => {
    expect(meaningOf("Medication and strength")?.names).toEqual(["medications"]);
    expect(meaningOf("Batch / expiry")?.role).toBe("lot");
  });

  it("is not changed by which list it heads", () => {
    expect(meaningOf("Current medicines")?.names).toEqual(["medications"]);
  });
});
