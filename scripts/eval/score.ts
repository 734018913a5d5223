import { CLASSES, classOf, type DocumentClass } from "./classes.ts";
import { compare, type Compared, describe, type ScoredDocument } from "./score-document.ts";
import {
  documentFigures,
  eventFigures,
  type Figures,
  filingFigures,
  partFigures,
  tallyFigures,
} from "./score-figures.ts";

export type { ScoredDocument } from "./score-document.ts";
export type { Figures } from "./score-figures.ts";

/** The figures of all documents, of each class of them, and what differed. */
export interface Report extends Figures {
  classes: Partial<Record<DocumentClass, Figures>>;
  differences: string[];
}

function figuresOf(compared: Compared[]): Figures {
  const documents = compared.map(({ document }) => document);
  return {
    documents: documents.length,
    ...eventFigures(compared),
    ...filingFigures(compared),
    ...partFigures(compared),
    ...tallyFigures(compared),
    ...documentFigures(documents),
  };
}

/** Compares labelled documents with what was made of them. Pure: no clock, no file, no network. */
export function score(documents: ScoredDocument[]): Report {
  const compared = documents.map(compare);
  const classes = CLASSES.map((one) =>
    [one, compared.filter(({ document }) => classOf(document.name, document.expected) === one)] as const
  ).filter(([, some]) => some.length > 0);
  return {
    ...figuresOf(compared),
    classes: Object.fromEntries(classes.map(([one, some]) => [one, figuresOf(some)])),
    differences: compared.flatMap(describe),
  };
}
