import type { VaultSecrets } from "../stack/database/database.ts";

/** The secret that holds the key-encryption key of an epoch. */
export const secretName = (epoch: number): string => `guardian_kek_${epoch}`;

/** A key-encryption key that somebody else made, and what they keep of it. */
export interface MadeKey {
  /** 32 random bytes, base64. */
  secret: string;
  /** The key of the KMS, and this one as encrypted by it. */
  kmsKey: string;
  ciphertext: Uint8Array;
}

/** Where the database finds its keys when it opens something: Supabase Vault, or a key file. */
export interface KeyPlace {
  readonly provider: "vault" | "key-file";
  /** Where that is, for people. */
  readonly name: string;
  /** Puts a key there unless one of that name is there already. @param secret without, the place makes a random one. */
  put(name: string, secret?: string): Promise<void>;
  /** Destroys a key, if it is there. */
  remove(name: string): Promise<void>;
  /** All that stands there. */
  read(): Promise<VaultSecrets>;
  /** Resolves when everything that serves has taken up what was changed. @throws {CommandError} when it takes too long. */
  settled(): Promise<void>;
}

/** Who makes key-encryption keys, where that is not the place itself. */
export interface KeyMaker {
  /** Makes the key of an epoch. */
  make(epoch: number): Promise<MadeKey>;
  /** What it made for an epoch, opened again. */
  open(epoch: number, kmsKey: string, ciphertext: Uint8Array): Promise<string>;
  /** Ends a key of its own. @returns when it is gone for good. */
  end(kmsKey: string): Promise<Date>;
}
