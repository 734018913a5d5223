import { z } from "zod";
import { encodeBase64 } from "./base64.ts";
import { postJson } from "./post.ts";
import { CloudError, type CloudReader, type PageImage } from "./reader.ts";
import { type ModelSetting, MOST_TOKENS, priceOf } from "./settings.ts";
import { INSTRUCTIONS, wordsOfTranscription } from "./transcription.ts";

const VERSION = "2023-06-01";

const AnswerSchema = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })),
  stop_reason: z.string().nullable(),
  usage: z.object({ input_tokens: z.number().nonnegative(), output_tokens: z.number().nonnegative() }),
});

const requestOf = (model: string, image: PageImage) => ({
  model,
  max_tokens: MOST_TOKENS.output,
  system: INSTRUCTIONS,
  messages: [{
    role: "user",
    content: [
      { type: "image", source: { type: "base64", media_type: image.mediaType, data: encodeBase64(image.bytes) } },
      { type: "text", text: "Transcribe this page." },
    ],
  }],
});

/** A vision model behind Anthropic's Messages API (https://docs.anthropic.com/en/api/messages), or a server that speaks it. */
export function anthropicReader(setting: ModelSetting): CloudReader {
  const { url = "https://api.anthropic.com", key, model } = setting;
  return {
    provider: "anthropic",
    model,
    mostUsd: priceOf(setting, MOST_TOKENS),
    read: async (image) => {
      const headers = { "x-api-key": key, "anthropic-version": VERSION };
      const answer = AnswerSchema.safeParse(
        await postJson(`${url}/v1/messages`, { headers, body: requestOf(model, image) }),
      );
      if (!answer.success) throw new CloudError("malformed", null);
      const { content, stop_reason, usage } = answer.data;
      const usd = priceOf(setting, { input: usage.input_tokens, output: usage.output_tokens });
      // Cut off, or refused to be read: half a page is none.
      if (stop_reason !== "end_turn") throw new CloudError("malformed", usd);
      const text = content.map((part) => part.type === "text" ? part.text ?? "" : "").join("");
      return { words: wordsOfTranscription(text, image, usd), usd };
    },
  };
}
