import { expect, test } from "vitest";
import { contentDisposition } from "../../../functions-shared/http/content-disposition.ts";

test.each([
  ["report.pdf", `attachment; filename="report.pdf"; filename*=UTF-8''report.pdf`],
  ["EURO rates €", `attachment; filename="EURO rates _"; filename*=UTF-8''EURO%20rates%20%E2%82%AC`],
  [
    `"; filename=evil.exe`,
    `attachment; filename="_; filename=evil.exe"; filename*=UTF-8''%22%3B%20filename%3Devil.exe`,
  ],
  ["a\r\nset-cookie: x=1", `attachment; filename="aset-cookie: x=1"; filename*=UTF-8''aset-cookie%3A%20x%3D1`],
  ["../../etc/passwd", `attachment; filename="passwd"; filename*=UTF-8''passwd`],
  ["C:\\papers\\blood.pdf", `attachment; filename="blood.pdf"; filename*=UTF-8''blood.pdf`],
  ["50%20.pdf", `attachment; filename="50_20.pdf"; filename*=UTF-8''50%2520.pdf`],
  ["\ud800half", `attachment; filename="_half"; filename*=UTF-8''%EF%BF%BDhalf`],
  ["  ", `attachment; filename="document"; filename*=UTF-8''document`],
  ["x/", `attachment; filename="document"; filename*=UTF-8''document`],
])("%j is saved under its last name and nothing of it ends the header (RFC 6266)", (name, header) => {
  expect(contentDisposition(name)).toBe(header);
});
