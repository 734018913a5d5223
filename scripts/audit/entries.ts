import { Buffer } from "node:buffer";
import { leafHash, merkleRoot } from "../../functions-shared/audit/merkle.ts";

/** Of an event: its id (8 bytes) and the SHA-256 of its content (32). This is what a leaf of the tree is made of. */
const [ID, SIZE] = [8, 40];
const HALF = 2 ** 32;

/** Events of a root, each as an entry; in the order of their ids once they are sorted. */
export class Entries {
  #bytes: Buffer;
  #count = 0;
  #last = Number.NEGATIVE_INFINITY;
  #sorted = true;

  constructor(capacity: number) {
    this.#bytes = Buffer.allocUnsafe(Math.max(capacity, 1) * SIZE);
  }

  static from(bytes: Buffer): Entries {
    const entries = new Entries(0);
    entries.#bytes = bytes;
    entries.#count = Math.floor(bytes.length / SIZE);
    entries.#sorted = false;
    return entries;
  }

  get count(): number {
    return this.#count;
  }

  add(id: number, hash: Buffer): void {
    if ((this.#count + 1) * SIZE > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(this.#bytes.length * 2);
      this.#bytes.copy(larger);
      this.#bytes = larger;
    }
    const at = this.#count * SIZE;
    // As a bigint, which these are, without making one.
    this.#bytes.writeInt32BE(Math.floor(id / HALF), at);
    this.#bytes.writeUInt32BE(id >>> 0, at + 4);
    hash.copy(this.#bytes, at + ID);
    this.#count++;
    if (id < this.#last) this.#sorted = false;
    this.#last = id;
  }

  id(nth: number): number {
    return this.#bytes.readInt32BE(nth * SIZE) * HALF + this.#bytes.readUInt32BE(nth * SIZE + 4);
  }

  /** The hash of an event's content, in hex. */
  hash(nth: number): string {
    return this.#bytes.toString("hex", nth * SIZE + ID, (nth + 1) * SIZE);
  }

  #sort(): void {
    if (this.#sorted) return;
    const order = Array.from({ length: this.#count }, (_, nth) => nth).sort((one, other) =>
      this.id(one) - this.id(other)
    );
    this.#bytes = Buffer.concat(order.map((nth) => this.#bytes.subarray(nth * SIZE, (nth + 1) * SIZE)));
    this.#sorted = true;
  }

  /** The root of the Merkle tree over all of them, in hex. */
  merkleRoot(): string {
    this.#sort();
    const leaves = Buffer.allocUnsafe(this.#count * 32);
    for (let nth = 0; nth < this.#count; nth++) {
      leafHash(this.#bytes.subarray(nth * SIZE, (nth + 1) * SIZE)).copy(leaves, nth * 32);
    }
    return merkleRoot(leaves).toString("hex");
  }
}
