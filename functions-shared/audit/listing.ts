import type { Statement } from "../contracts/audit.ts";
import { DocumentError, documentName, readDocument } from "./document.ts";
import type { AppendStore } from "./store.ts";

/** Documents asked for at once: a store behind a URL answers one after the other in its own time. */
const AT_ONCE = 16;

/** A document that stands in the store and cannot be believed. */
export interface BadDocument {
  name: string;
  why: string;
}

export interface Listing {
  /** What was stated, by number. */
  statements: Map<number, Statement>;
  bad: BadDocument[];
  /** How many documents there are: their numbers go from 1 to this. */
  last: number;
}

/** Reads one document. @returns null when there is none. */
async function readOne(store: AppendStore, kind: string, number: number, keys: readonly string[]) {
  const name = documentName(kind, number);
  const text = await store.read(name);
  if (text === null) return null;
  try {
    const statement = await readDocument(text, keys);
    if (statement.kind === kind && statement.number === number) return statement;
    return { name, why: "it is the document of another name" };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { name, why: error.message };
  }
}

/**
 * Every statement of a kind. Numbers go up one by one: one that is missing has been taken away, and the end is where
 * sixteen in a row are.
 */
export async function listStatements(store: AppendStore, kind: string, keys: readonly string[]): Promise<Listing> {
  const listing: Listing = { statements: new Map(), bad: [], last: 0 };
  for (let first = 1;; first += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, nth) => first + nth);
    const found = await Promise.all(numbers.map((number) => readOne(store, kind, number, keys)));
    if (found.every((document) => document === null)) return listing;
    for (const [nth, document] of found.entries()) {
      if (document === null) continue;
      for (let gap = listing.last + 1; gap < first + nth; gap++) {
        listing.bad.push({ name: documentName(kind, gap), why: "it is missing" });
      }
      listing.last = first + nth;
      if ("why" in document) listing.bad.push(document as BadDocument);
      else listing.statements.set(listing.last, document);
    }
  }
}
