export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];
// deno-lint-ignore no-explicit-any
export type Database = any;
