/**
 * Every problem type a caller can be told, with its status and what it means. A type never changes its meaning; what a
 * client does not know it treats by its status.
 */
export const PROBLEM_TYPES = {
  // The request is not one.
  "malformed-request": [400, "It is not well-formed HTTP"],
  "invalid-address": [400, "The address cannot be read"],
  "invalid-body": [400, "The body is not JSON, or not of the shape this address takes"],
  "invalid-argument": [400, "The shape is right, a value is not"],
  refused: [400, "It is not acceptable as it is"],
  "method-not-allowed": [405, "The address takes other methods: see the header allow"],
  "request-timeout": [408, "It did not arrive in time"],
  "body-too-large": [413, "The body is larger than the address takes"],
  "unsupported-content-type": [415, "The body is not of a type the address takes"],
  "headers-too-large": [431, "The headers are larger than the server takes"],
  // The caller.
  "signed-out": [401, "No token, or one that is not valid or no longer is"],
  "service-only": [403, "Only the scheduler, with its secret key, may ask this"],
  "users-only": [403, "Only a signed-in person may ask this, with rights of their own"],
  // What is asked for: not there and not for this caller are the same.
  "not-found": [404, "It does not exist, or not for this caller"],
  "function-not-found": [404, "There is no such function"],
  // Its present state.
  conflict: [409, "Its present state does not allow this"],
  "file-missing": [409, "The document's file has not been uploaded yet"],
  "already-submitted": [409, "The document has been submitted and is not discarded any more"],
  "document-discarded": [409, "The document was discarded: register the file under a new id"],
  "being-checked-again": [409, "The document has been submitted again since"],
  "flag-closed": [409, "The flag has been decided: restore it first"],
  "flag-blocks": [409, "The flag holds something back: it has to be resolved, not dismissed"],
  "not-in-review": [409, "The document has been decided already"],
  "not-reassignable": [409, "The document does not wait for a person to be found"],
  "not-read-again": [409, "Only what is filed or in review is read a second time: submit any other document again"],
  "no-second-reading": [409, "There is no such reading, it is not finished yet, or it failed"],
  "reading-of-another": [409, "The second reading takes the document for somebody else's: it is not adopted"],
  "not-given-up": [409, "The job has not been given up"],
  "lease-lost": [409, "Another worker has the job by now"],
  "already-a-member": [409, "That account belongs to the family already"],
  "already-a-contact": [409, "You are an emergency contact of this person already"],
  "already-kept-there": [409, "That family has this dependent already"],
  "has-a-profile-already": [409, "You are already somebody in this family"],
  "documents-on-their-way": [409, "Documents of this person are still being processed"],
  "not-of-age": [409, "Until majority guardianship goes by age"],
  "already-requested": [409, "The organization has asked for access already"],
  "already-decided": [409, "The request has been answered already"],
  "already-open": [409, "The emergency opening still stands"],
  "name-verified": [409, "The name was verified: the operator changes it"],
  "credential-revoked": [409, "The credential was revoked: submit it again"],
  "legal-hold": [409, "A legal hold keeps the record from being erased"],
  "nobody-manages-it": [409, "A record that is kept needs somebody who manages it"],
  "already-released": [409, "The hold has ended already"],
  "audit-conflict": [409, "What was published of the audit trail is not what this database tells"],
  // The server.
  "break-glass-limit": [429, "As many emergency openings as the rules allow in a day"],
  overloaded: [429, "Too much at once: try again after the seconds in retry-after"],
  "internal-error": [500, "Something went wrong on our side; the log has it under the request id"],
  "stored-file-damaged": [500, "The stored file is no longer what was uploaded: the paper can be handed in again"],
  "stored-file-lost": [500, "The stored file is not there any more: the paper can be handed in again"],
  "auth-unavailable": [503, "Who is signed in cannot be verified just now: nothing is known against the token"],
  "database-unavailable": [503, "The database cannot be reached just now"],
  "audit-store-failed": [503, "The store of the audit trail did not take what was to be published"],
  "function-unavailable": [503, "The function is starting or has just been restarted"],
  "disk-full": [507, "There is no space left on the server's disk"],
  "function-timeout": [504, "The function did not answer in time"],
  timeout: [504, "The answer took too long"],
} as const satisfies Record<string, readonly [status: number, meaning: string]>;

export type ProblemType = keyof typeof PROBLEM_TYPES;

/** Whether a name, as the database gives one, is a problem type. */
export const isProblemType = (name: string): name is ProblemType => Object.hasOwn(PROBLEM_TYPES, name);
