import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, TomlError } from "smol-toml";
import { z } from "zod";
import { StartError } from "./failure.ts";

/** The part of supabase/config.toml the embedded stack obeys. The same file configures Supabase local. */
const ConfigSchema = z.object({
  auth: z.object({
    site_url: z.url(),
    additional_redirect_urls: z.array(z.string()).default([]),
    jwt_expiry: z.number().int().positive().default(3600),
    enable_signup: z.boolean().default(true),
    email: z.object({
      max_frequency: z.string().default("1s"),
      otp_expiry: z.number().int().positive().default(3600),
    }).default({ max_frequency: "1s", otp_expiry: 3600 }),
  }),
  storage: z.object({ file_size_limit: z.string().default("20MiB") }).default({ file_size_limit: "20MiB" }),
});
export type StackConfig = z.infer<typeof ConfigSchema>;

/** Reads supabase/config.toml. @throws {StartError} naming the line or the setting that is wrong. */
export async function readConfig(root: string): Promise<StackConfig> {
  const text = await readFile(join(root, "supabase/config.toml"), "utf8");
  const wrong = (what: string, cause: unknown) =>
    new StartError(`supabase/config.toml cannot be used (${what})`, "correct it and start again", { cause });
  let settings: unknown;
  try {
    settings = parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw wrong(`line ${error.line}: ${error.message.split("\n")[0]}`, error);
  }
  const parsed = ConfigSchema.safeParse(settings);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw wrong(`${issue?.path.join(".")}: ${issue?.message}`, parsed.error);
}

const UNITS: Record<string, number> = { B: 1, KB: 1e3, KIB: 1024, MB: 1e6, MIB: 1024 ** 2, GB: 1e9, GIB: 1024 ** 3 };

/** A size as config.toml writes it ("20MiB"), in bytes. @throws when it is none. */
export function bytesOf(size: string): number {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([KMG]?i?B)$/i.exec(size) ?? [];
  const bytes = Number(number) * (UNITS[unit.toUpperCase()] ?? Number.NaN);
  if (!Number.isFinite(bytes)) throw new Error(`supabase/config.toml: ${size} is no size; write it like 20MiB`);
  return Math.floor(bytes);
}
