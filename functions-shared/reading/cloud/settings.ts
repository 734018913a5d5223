import { z } from "zod";

const Usd = z.number().positive().max(1000);

/** A model that charges by the token (US dollars a million), as its provider's price list says on the day. */
const ModelSchema = z.strictObject({
  key: z.string().min(1),
  model: z.string().min(1).max(100),
  url: z.url().optional(),
  usd_per_million_input: Usd,
  usd_per_million_output: Usd,
});
/** A service that charges by the page. */
const ServiceSchema = z.strictObject({ key: z.string().min(1), url: z.url().optional(), usd_per_page: Usd });

/** One reader elsewhere, as the operator names it in GUARDIAN_CLOUD_READERS. */
export const CloudSettingSchema = z.discriminatedUnion("api", [
  ModelSchema.extend({ api: z.literal("openai") }),
  ModelSchema.extend({ api: z.literal("anthropic") }),
  ServiceSchema.extend({ api: z.literal("google-vision") }),
]);
export type ModelSetting = z.infer<typeof ModelSchema>;
export type ServiceSetting = z.infer<typeof ServiceSchema>;

/** What a page's image and the instructions come to at most, and what a dense page takes to be written out. */
export const MOST_TOKENS = { input: 12_000, output: 16_000 } as const;

/** US dollars for these tokens. */
export const priceOf = (setting: ModelSetting, tokens: { input: number; output: number }): number =>
  (tokens.input * setting.usd_per_million_input + tokens.output * setting.usd_per_million_output) / 1_000_000;
