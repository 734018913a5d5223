/** The steps a document takes, in order, and the edge function that works each. Plain code: a dispatcher loads no more. */
export const STAGE_FUNCTIONS = {
  process: "document-processor",
  normalize: "document-normalizer",
  guard: "quality-guardian",
} as const;
export type Stage = keyof typeof STAGE_FUNCTIONS;
export const STAGES = Object.keys(STAGE_FUNCTIONS) as [Stage, ...Stage[]];

/** What a dispatcher calls when `due_jobs()` names it: the stages, and the keepers of stored files and of the audit trail. */
export const WORK_FUNCTIONS = { ...STAGE_FUNCTIONS, storage: "storage-keeper", audit: "audit-keeper" } as const;
export type Work = keyof typeof WORK_FUNCTIONS;
export const WORK = Object.keys(WORK_FUNCTIONS) as [Work, ...Work[]];
