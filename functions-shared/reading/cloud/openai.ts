import { encodeBase64 } from "./base64.ts";
import { z } from "zod";
import { postJson } from "./post.ts";
import { CloudError, type CloudReader, type PageImage } from "./reader.ts";
import { type ModelSetting, MOST_TOKENS, priceOf } from "./settings.ts";
import { INSTRUCTIONS, wordsOfTranscription } from "./transcription.ts";

const AnswerSchema = z.object({
  choices: z.array(z.object({
    message: z.object({ content: z.string().nullable() }),
    finish_reason: z.string().nullable(),
  })).min(1),
  usage: z.object({ prompt_tokens: z.number().nonnegative(), completion_tokens: z.number().nonnegative() }),
});

const requestOf = (model: string, image: PageImage) => ({
  model,
  temperature: 0,
  max_completion_tokens: MOST_TOKENS.output,
  response_format: { type: "json_object" },
  messages: [
    { role: "system", content: INSTRUCTIONS },
    {
      role: "user",
      content: [{
        type: "image_url",
        image_url: { url: `data:${image.mediaType};base64,${encodeBase64(image.bytes)}`, detail: "high" },
      }],
    },
  ],
});

/** A vision model behind OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat/create), or a server that speaks it. */
export function openaiReader(setting: ModelSetting): CloudReader {
  const { url = "https://api.openai.com/v1", key, model } = setting;
  return {
    provider: "openai",
    model,
    mostUsd: priceOf(setting, MOST_TOKENS),
    read: async (image) => {
      const headers = { authorization: `Bearer ${key}` };
      const answer = AnswerSchema.safeParse(
        await postJson(`${url}/chat/completions`, { headers, body: requestOf(model, image) }),
      );
      if (!answer.success) throw new CloudError("malformed", null);
      const { choices: [choice], usage } = answer.data;
      const usd = priceOf(setting, { input: usage.prompt_tokens, output: usage.completion_tokens });
      // Cut off, or refused to be read: half a page is none.
      if (choice!.finish_reason !== "stop" || choice!.message.content === null) throw new CloudError("malformed", usd);
      return { words: wordsOfTranscription(choice!.message.content, image, usd), usd };
    },
  };
}
