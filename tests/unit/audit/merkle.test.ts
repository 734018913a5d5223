import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { leafHash, merkleRoot } from "../../../functions-shared/audit/merkle.ts";

/**
 * The leaves and roots of the Certificate Transparency reference implementation
 * (https://github.com/transparency-dev/merkle, testonly/constants.go: LeafInputs, RootHashes).
 */
const LEAVES = [
  ...["", "00", "10", "2021", "3031", "40414243", "5051525354555657"],
  "606162636465666768696a6b6c6d6e6f",
];
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

const hashed = (leaves: string[]) => Buffer.concat(leaves.map((leaf) => leafHash(Buffer.from(leaf, "hex"))));

test.each(ROOTS.map((root, size) => [size, root] as const))("the tree of %i reference leaves", (size, root) => {
  expect(merkleRoot(hashed(LEAVES.slice(0, size))).toString("hex")).toBe(root);
});

/** RFC 6962, 2.1, as it is written there. */
function asWritten(leaves: Buffer): Buffer {
  const count = leaves.length / 32;
  if (count === 1) return leaves;
  let half = 1;
  while (half * 2 < count) half *= 2;
  const parts = [leaves.subarray(0, half * 32), leaves.subarray(half * 32)].map(asWritten);
  return hashNode(Buffer.concat(parts));
}
// A node is a leaf's hash but for its first byte: RFC 6962 hashes 0x01 before the two halves.
const hashNode = (halves: Buffer) => merkleRoot(Buffer.from(halves));

test("level by level and the RFC's recursion make the same tree of every size", () => {
  for (let size = 1; size <= 70; size++) {
    const leaves = hashed(Array.from({ length: size }, (_, nth) => nth.toString(16).padStart(4, "0")));
    expect(merkleRoot(Buffer.from(leaves)).toString("hex")).toBe(asWritten(leaves).toString("hex"));
  }
});
