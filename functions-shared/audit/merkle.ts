import { Buffer } from "node:buffer";
import { hash } from "node:crypto";

/** SHA-256, in one call: there are many, each of little. */
export const sha256 = (data: Uint8Array | string): Buffer => hash("sha256", data, "buffer");

/** What tells leaves from nodes, so that none can pass for the other (RFC 6962, 2.1). */
const [LEAF, NODE] = [0x00, 0x01];
const SIZE = 32;

/** The hash of a leaf: SHA-256(0x00 || data). */
export function leafHash(data: Uint8Array): Buffer {
  const prefixed = Buffer.allocUnsafe(data.length + 1);
  prefixed[0] = LEAF;
  prefixed.set(data, 1);
  return sha256(prefixed);
}

/**
 * The Merkle Tree Hash of RFC 6962, 2.1, over leaves given by their hashes, 32 bytes each, one behind the other. Level
 * by level, the odd one moving up unchanged: the same tree as the RFC's, whose left part is the greatest power of two.
 * @param leaves is used as working space: afterwards its contents are gone.
 */
export function merkleRoot(leaves: Buffer): Buffer {
  let count = leaves.length / SIZE;
  if (count === 0) return sha256(Buffer.alloc(0));
  const node = Buffer.allocUnsafe(1 + 2 * SIZE);
  node[0] = NODE;
  while (count > 1) {
    const pairs = count >> 1;
    for (let pair = 0; pair < pairs; pair++) {
      leaves.copy(node, 1, pair * 2 * SIZE, (pair + 1) * 2 * SIZE);
      sha256(node).copy(leaves, pair * SIZE);
    }
    if (count % 2 === 1) leaves.copy(leaves, pairs * SIZE, (count - 1) * SIZE, count * SIZE);
    count = pairs + count % 2;
  }
  return Buffer.from(leaves.subarray(0, SIZE));
}
