import { describe, expect, it } from "vitest";
import { readPagesElsewhere } from "../../../../functions-shared/reading/cloud/read-pages.ts";
import { CloudError, type CloudReader, type PageImage } from "../../../../functions-shared/reading/cloud/reader.ts";

const images = [1, 2].map((page): PageImage => ({
  page,
  bytes: new Uint8Array([page]),
  mediaType: "image/png",
  width: 10,
  height: 10,
}));

/** A reader that reads or fails as it is told, and a purse with this much in it; both keep what they were asked. */
function setUp(dollars: number, faults: Record<string, CloudError> = {}) {
  const asked: string[] = [];
  const settled: [string, number][] = [];
  const reader = (provider: string, mostUsd: number): CloudReader => ({
    provider,
    model: "m",
    mostUsd,
    read: ({ page }) => {
      asked.push(`${provider} ${page}`);
      const fault = faults[`${provider} ${page}`];
      if (fault) return Promise.reject(fault);
      return Promise.resolve({ words: [{ page, text: provider, box: [0, 0, 1, 1], confidence: 1 }], usd: mostUsd / 2 });
    },
  });
  let left = dollars;
  const purse = {
    reserve: (page: number, { provider, mostUsd }: CloudReader) => {
      if (mostUsd > left) return Promise.resolve(null);
      left -= mostUsd;
      return Promise.resolve(`${provider} ${page}`);
    },
    settle: (reservation: string, usd: number) => Promise.resolve(void settled.push([reservation, usd])),
  };
  return { asked, settled, read: () => readPagesElsewhere(images, [reader("cheap", 1), reader("dear", 4)], purse) };
}

describe("attack 26: pages are read elsewhere only as far as consent and budget go", () => {
  it("nothing leaves when nothing may be spent", async () => {
    const { asked, read } = setUp(0);
    expect(await read()).toEqual({
      words: new Map(),
      unread: [{ page: 1, reason: "not-permitted" }, { page: 2, reason: "not-permitted" }],
    });
    expect(asked).toEqual([]);
  });

  it("page by page, until it is spent", async () => {
    const { asked, settled, read } = setUp(1);
    const { words, unread } = await read();
    expect([[...words.keys()], unread]).toEqual([[1], [{ page: 2, reason: "not-permitted" }]]);
    expect([asked, settled]).toEqual([["cheap 1"], [["cheap 1", 0.5]]]);
  });

  it("the next reader is asked for what the cheapest did not read; what that charged is paid, or stays set aside", async () => {
    const faults = { "cheap 1": new CloudError("malformed", 0.7), "cheap 2": new CloudError("unreachable", null) };
    const { asked, settled, read } = setUp(10, faults);
    const { words } = await read();
    expect([...words.values()].flat().map(({ text }) => text)).toEqual(["dear", "dear"]);
    expect(asked).toEqual(["cheap 1", "dear 1", "cheap 2", "dear 2"]);
    expect(settled).toEqual([["cheap 1", 0.7], ["dear 1", 2], ["dear 2", 2]]);
  });

  it("why a page stays unread is said", async () => {
    const busy = new CloudError("busy", 0);
    const { read } = setUp(3, { "cheap 1": busy, "cheap 2": busy });
    expect((await read()).unread).toEqual([{ page: 1, reason: "busy" }, { page: 2, reason: "busy" }]);
  });

  it("what is no reader's fault is not taken for one", async () => {
    const { read } = setUp(9, { "cheap 1": new TypeError("ours") as unknown as CloudError });
    await expect(read()).rejects.toThrow("ours");
  });
});
