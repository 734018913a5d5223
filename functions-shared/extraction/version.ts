/** Stands in every extraction; changes whenever the same bytes may give another one. */
export const READER_VERSION = "11";
