import { onDocument, type Rule } from "../rule.ts";

/**
 * Lines that look like data and were not read are counted and shown, never dropped. More unread lines than events says
 * that the reader did not understand the page.
 */
export const unreadLines: Rule = {
  name: "unread-lines",
  check({ input }) {
    const { unread, events } = input;
    if (unread === 0) return [];
    return [
      onDocument("unread-lines", `${unread} lines were not understood.`, unread > events.length ? "warning" : "info"),
    ];
  },
};
