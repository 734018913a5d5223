import { describe, expect, it } from "vitest";
import { JobSchema } from "../../../../functions-shared/contracts/jobs.ts";
import { readPageElsewhere } from "../../../../functions-shared/reading/cloud/read-page.ts";
import { CloudError, type CloudReader, type PageImage } from "../../../../functions-shared/reading/cloud/reader.ts";

const image: PageImage = { page: 1, bytes: new Uint8Array([1]), mediaType: "image/png", width: 10, height: 10 };

/** A reader that reads or fails as it is told, and a purse with this much in it; both keep what they were asked. */
function setUp(dollars: number, faults: Record<string, CloudError> = {}) {
  const asked: string[] = [];
  const settled: [string, number][] = [];
  const reader = (provider: string, mostUsd: number): CloudReader => ({
    provider,
    model: "m",
    mostUsd,
    read: ({ page }) => {
      asked.push(provider);
      const fault = faults[provider];
      if (fault) return Promise.reject(fault);
      return Promise.resolve({ words: [{ page, text: provider, box: [0, 0, 1, 1], confidence: 1 }], usd: mostUsd / 2 });
    },
  });
  let left = dollars;
  const purse = {
    reserve: (page: number, { provider, mostUsd }: CloudReader) => {
      if (mostUsd > left) return Promise.resolve(null);
      left -= mostUsd;
      return Promise.resolve(`${provider} of ${page}`);
    },
    settle: (reservation: string, usd: number) => Promise.resolve(void settled.push([reservation, usd])),
  };
  const readers = [reader("cheap", 1), reader("dear", 4)];
  return { asked, settled, read: () => readPageElsewhere(image, readers, purse) };
}

describe("attack 26: a page is read elsewhere only as far as consent and budget go", () => {
  it("nothing leaves when nothing may be spent", async () => {
    const { asked, read } = setUp(0);
    expect(await read()).toEqual({ unread: "not-permitted" });
    expect(asked).toEqual([]);
  });

  it("by the cheapest, which is paid what it charged", async () => {
    const { asked, settled, read } = setUp(10);
    expect(await read()).toMatchObject({ words: [{ text: "cheap" }], readBy: "cheap m" });
    expect([asked, settled]).toEqual([["cheap"], [["cheap of 1", 0.5]]]);
  });

  it.each([["charged", 0.7, [["cheap of 1", 0.7], ["dear of 1", 2]]], ["unsaid", null, [["dear of 1", 2]]]])(
    "by the next where that one does not; what it %s is paid, or stays set aside",
    async (_what, usd, paid) => {
      const { asked, settled, read } = setUp(10, { cheap: new CloudError("malformed", usd) });
      expect(await read()).toMatchObject({ readBy: "dear m" });
      expect([asked, settled]).toEqual([["cheap", "dear"], paid]);
    },
  );

  it("why it stays unread is said", async () => {
    const { asked, read } = setUp(3, { cheap: new CloudError("busy", 0) });
    expect([await read(), asked]).toEqual([{ unread: "busy" }, ["cheap"]]);
  });

  it("what is no reader's fault is not taken for one", async () => {
    const { read } = setUp(9, { cheap: new TypeError("ours") as unknown as CloudError });
    await expect(read()).rejects.toThrow("ours");
  });

  it("a job that does not say whether it may is not worked", () => {
    const job = { job_id: crypto.randomUUID(), lease_token: crypto.randomUUID(), attempt: 1 };
    const rest = { document_id: crypto.randomUUID(), object_path: "x/original", byte_size: 1, request_id: null };
    expect(JobSchema.safeParse({ ...job, ...rest, input: {}, ai_processing: false }).success).toBe(true);
    expect(JobSchema.safeParse({ ...job, ...rest, input: {} }).success).toBe(false);
  });
});
