import { AwsClient } from "aws4fetch";
import { z } from "zod";
import { CommandError } from "../db/command.ts";
import type { KeyMaker } from "./port.ts";

const TIMEOUT_MS = 10_000;
const RETRIES = 3;
/** The shortest AWS allows (https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html). */
const PENDING_DAYS = 7;

export interface KmsOptions {
  url: string;
  /** The key that new epochs are made with. */
  keyId?: string | undefined;
  /** Credentials, under AWS's own names. */
  env: Record<string, string | undefined>;
}

const Base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);
const MadeSchema = z.object({ KeyId: z.string(), CiphertextBlob: Base64, Plaintext: Base64 });
const OpenedSchema = z.object({ Plaintext: Base64 });
const EndedSchema = z.object({ DeletionDate: z.number() });
const DescribedSchema = z.object({
  KeyMetadata: z.object({ KeyState: z.string(), DeletionDate: z.number().optional() }),
});
const ErrorSchema = z.object({ __type: z.string().default("an error"), message: z.string().optional() });

/** What the KMS says no with. */
class KmsError extends CommandError {
  override name = "KmsError";
  readonly type: string;
  constructor(action: string, type: string, message: string) {
    super(`the KMS refuses ${action}: ${type}${message ? ` (${message})` : ""}`);
    this.type = type;
  }
}

function clientOf({ env, url }: KmsOptions): AwsClient {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!accessKeyId || !secretAccessKey) {
    throw new CommandError("--kms-url needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment");
  }
  const region = env["AWS_REGION"] ?? /\bkms[.-]([a-z0-9-]+)\.amazonaws\./.exec(url)?.[1] ?? "us-east-1";
  const sessionToken = env["AWS_SESSION_TOKEN"];
  return new AwsClient({
    ...{ accessKeyId, secretAccessKey, service: "kms", region, retries: RETRIES, initRetryMs: 200 },
    ...(sessionToken ? { sessionToken } : {}),
  });
}

/** What a key is for goes into the KMS's encryption context: what was made for one epoch opens for no other. */
const contextOf = (epoch: number) => ({ purpose: "guardian-kek", epoch: String(epoch) });

/** A key has 32 bytes; it is kept as the base64 the KMS answers with. */
function requireKey(plaintext: string): string {
  if (Buffer.from(plaintext, "base64").length !== 32) {
    throw new CommandError("the KMS answered with a key that is not 256 bits");
  }
  return plaintext;
}

/**
 * AWS KMS, or anything that speaks its protocol: JSON 1.1 over HTTP (https://awslabs.github.io/smithy/1.0/spec/aws/aws-json-1_1-protocol.html),
 * signed with Signature Version 4. Keys are made by GenerateDataKey, which leaves the KMS with nothing to remember: its
 * ciphertext is their escrow, opened by Decrypt. ScheduleKeyDeletion ends the key it is encrypted with.
 */
export function kmsMaker(options: KmsOptions): KeyMaker {
  const client = clientOf(options);
  const call = async <T>(action: string, body: object, schema: z.ZodType<T>): Promise<T> => {
    const response = await client.fetch(options.url, {
      method: "POST",
      headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": `TrentService.${action}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: Error) => {
      throw new CommandError(
        `the KMS at ${new URL(options.url).host} does not answer (${error.message}): nothing was changed there`,
      );
    });
    const answer: unknown = await response.json().catch(() => ({}));
    if (response.ok) return schema.parse(answer);
    const { __type, message = "" } = ErrorSchema.parse(answer);
    throw new KmsError(action, __type.replace(/^.*#/, ""), message);
  };
  return {
    make: async (epoch) => {
      const KeyId = options.keyId;
      if (!KeyId) throw new CommandError("a new epoch needs --kms-key");
      const made = await call("GenerateDataKey", {
        ...{ KeyId, KeySpec: "AES_256", EncryptionContext: contextOf(epoch) },
      }, MadeSchema);
      return {
        secret: requireKey(made.Plaintext),
        kmsKey: made.KeyId,
        ciphertext: Buffer.from(made.CiphertextBlob, "base64"),
      };
    },
    open: async (epoch, kmsKey, ciphertext) => {
      const CiphertextBlob = Buffer.from(ciphertext).toString("base64");
      const opened = await call("Decrypt", {
        ...{ KeyId: kmsKey, CiphertextBlob, EncryptionContext: contextOf(epoch) },
      }, OpenedSchema);
      return requireKey(opened.Plaintext);
    },
    end: async (kmsKey) => {
      try {
        const ended = await call(
          "ScheduleKeyDeletion",
          { KeyId: kmsKey, PendingWindowInDays: PENDING_DAYS },
          EndedSchema,
        );
        return new Date(ended.DeletionDate * 1000);
      } catch (error) {
        // It was asked for before, and this command killed then.
        if (!(error instanceof KmsError && error.type === "KMSInvalidStateException")) throw error;
        const { KeyMetadata } = await call("DescribeKey", { KeyId: kmsKey }, DescribedSchema);
        if (KeyMetadata.KeyState !== "PendingDeletion" || KeyMetadata.DeletionDate === undefined) throw error;
        return new Date(KeyMetadata.DeletionDate * 1000);
      }
    },
  };
}
