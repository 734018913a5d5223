import { z } from "zod";
import { anthropicReader } from "./anthropic.ts";
import { googleVisionReader } from "./google-vision.ts";
import { openaiReader } from "./openai.ts";
import type { CloudReader } from "./reader.ts";
import { CloudSettingSchema } from "./settings.ts";

/**
 * The readers elsewhere that the operator has named, the cheapest first; none when nothing is set.
 * @param json GUARDIAN_CLOUD_READERS, an array of {@link CloudSettingSchema}.
 * @throws when it cannot be understood: what it holds are keys, so the message says where it is wrong and not what it says.
 */
export function configuredReaders(json: string | undefined): CloudReader[] {
  if (!json) return [];
  const { data, error } = z.array(CloudSettingSchema).safeParse(parse(json));
  if (!data) {
    throw new Error(`GUARDIAN_CLOUD_READERS is not understood at ${error.issues[0]!.path.join(".") || "its start"}`);
  }
  const readers = data.map((setting) =>
    setting.api === "openai"
      ? openaiReader(setting)
      : setting.api === "anthropic"
      ? anthropicReader(setting)
      : googleVisionReader(setting)
  );
  return readers.sort((a, b) => a.mostUsd - b.mostUsd);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error("GUARDIAN_CLOUD_READERS is no JSON");
  }
}
