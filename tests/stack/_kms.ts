import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

const DAY_S = 24 * 60 * 60;

/** A key of the KMS: it never leaves it. */
interface Key {
  material: Buffer;
  deletionDate?: number;
}

type Body = Record<string, unknown> & { EncryptionContext?: Record<string, string> };

class Refusal extends Error {
  readonly type: string;
  constructor(type: string, message = "") {
    super(message);
    this.type = type;
  }
}

const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
const sha256 = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");

/**
 * Computes the Signature Version 4 of a request anew, from its specification
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html), and compares.
 */
function requireSignature(request: IncomingMessage, body: Buffer, credentials: { id: string; secret: string }): void {
  const header = String(request.headers.authorization);
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/kms\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/
      .exec(header);
  if (!match) throw new Refusal("IncompleteSignatureException", header);
  const [, id, day = "", region = "", names = "", signature = ""] = match;
  if (id !== credentials.id) throw new Refusal("UnrecognizedClientException");
  const signed = names.split(";");
  for (const name of ["host", "x-amz-date", "x-amz-target"]) {
    if (!signed.includes(name)) throw new Refusal("IncompleteSignatureException", `${name} is not signed`);
  }
  const date = String(request.headers["x-amz-date"]);
  const headers = signed.map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join("");
  const canonical = [request.method, "/", "", headers, names, sha256(body)].join("\n");
  const scope = `${day}/${region}/kms/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", date, scope, sha256(canonical)].join("\n");
  const key = ["kms", "aws4_request"].reduce(hmac, hmac(hmac(`AWS4${credentials.secret}`, day), region));
  if (!date.startsWith(day) || !timingSafeEqual(hmac(key, text), Buffer.from(signature, "hex"))) {
    throw new Refusal("InvalidSignatureException", "The request signature we calculated does not match");
  }
}

/** A KMS of a test's own that speaks AWS's protocol, checks signatures, and does what the four actions are for. */
export class LocalKms {
  readonly keys = new Map<string, Key>();
  readonly credentials = { id: "AKIATEST", secret: randomBytes(20).toString("hex") };
  /** What it was asked for, in order. */
  readonly actions: string[] = [];
  /** Answers nothing but 503. */
  down = false;
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk)).on("end", () => {
      try {
        if (this.down) throw new Refusal("KMSInternalException");
        const body = Buffer.concat(chunks);
        requireSignature(request, body, this.credentials);
        response.end(JSON.stringify(this.#act(String(request.headers["x-amz-target"]), JSON.parse(body.toString()))));
      } catch (error) {
        response.statusCode = error instanceof Refusal && error.type !== "KMSInternalException" ? 400 : 500;
        response.end(JSON.stringify({ __type: (error as Refusal).type, message: (error as Error).message }));
      }
    });
  });

  async listen(): Promise<this> {
    await new Promise<void>((listening) => this.#server.listen(0, "127.0.0.1", listening));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get env(): Record<string, string> {
    return {
      AWS_ACCESS_KEY_ID: this.credentials.id,
      AWS_SECRET_ACCESS_KEY: this.credentials.secret,
      AWS_REGION: "eu-central-1",
    };
  }

  createKey(): string {
    const id = `arn:aws:kms:eu-central-1:1:key/${randomBytes(8).toString("hex")}`;
    this.keys.set(id, { material: randomBytes(32) });
    return id;
  }

  close(): Promise<unknown> {
    return new Promise((closed) => this.#server.close(closed));
  }

  #key(id: unknown): Key {
    const key = this.keys.get(String(id));
    if (!key) throw new Refusal("NotFoundException");
    return key;
  }

  #usable(id: unknown): Key {
    const key = this.#key(id);
    if (key.deletionDate) throw new Refusal("KMSInvalidStateException", "is pending deletion");
    return key;
  }

  #act(target: string, body: Body): object {
    const action = target.replace(/^TrentService\./, "");
    this.actions.push(action);
    const context = Buffer.from(JSON.stringify(body.EncryptionContext ?? {}));
    switch (action) {
      case "GenerateDataKey": {
        if (body["KeySpec"] !== "AES_256") throw new Refusal("ValidationException");
        const [plain, iv] = [randomBytes(32), randomBytes(12)];
        const cipher = createCipheriv("aes-256-gcm", this.#usable(body["KeyId"]).material, iv).setAAD(context);
        const sealed = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
        return { KeyId: body["KeyId"], Plaintext: plain.toString("base64"), CiphertextBlob: sealed.toString("base64") };
      }
      case "Decrypt": {
        const blob = Buffer.from(String(body["CiphertextBlob"]), "base64");
        const decipher = createDecipheriv("aes-256-gcm", this.#usable(body["KeyId"]).material, blob.subarray(0, 12));
        decipher.setAAD(context).setAuthTag(blob.subarray(-16));
        try {
          const plain = Buffer.concat([decipher.update(blob.subarray(12, -16)), decipher.final()]);
          return { KeyId: body["KeyId"], Plaintext: plain.toString("base64") };
        } catch {
          throw new Refusal("InvalidCiphertextException");
        }
      }
      case "ScheduleKeyDeletion": {
        const key = this.#usable(body["KeyId"]);
        key.deletionDate = Math.floor(Date.now() / 1000) + Number(body["PendingWindowInDays"]) * DAY_S;
        return { KeyId: body["KeyId"], DeletionDate: key.deletionDate, KeyState: "PendingDeletion" };
      }
      case "DescribeKey": {
        const { deletionDate } = this.#key(body["KeyId"]);
        return {
          KeyMetadata: deletionDate
            ? { KeyState: "PendingDeletion", DeletionDate: deletionDate }
            : { KeyState: "Enabled" },
        };
      }
      default:
        throw new Refusal("UnknownOperationException", action);
    }
  }
}
