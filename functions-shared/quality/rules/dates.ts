import { eachEvent, onEvent } from "../rule.ts";

/**
 * `no-date`: an event without a date has no place on the timeline; a medication or an allergy may go without.
 * `future-date`: nothing has happened after the document was uploaded; day and month are often swapped so.
 * `before-birth`: nor before its person was born. Dates of less precision are compared as far as they go.
 */
export const dates = eachEvent("dates", (event, { input }) => {
  const { occurred_on: on } = event;
  if (on === null) {
    const timeless = event.type === "medication" || event.type === "allergy";
    return timeless ? null : onEvent(event, "no-date", "The document gives no date for the event.");
  }
  const birth = input.profiles.find(({ profile_id }) => profile_id === input.profile_id)?.birth_date ?? null;
  if (on > input.uploaded_on.slice(0, on.length)) {
    return onEvent(event, "future-date", "The date lies after the upload.", "error");
  }
  if (birth !== null && on.slice(0, birth.length) < birth.slice(0, on.length)) {
    return onEvent(event, "before-birth", "The date lies before the person's birth.", "error");
  }
  return null;
});
