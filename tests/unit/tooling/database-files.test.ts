import { expect, test } from "vitest";
import { chosenFiles } from "../../../scripts/test/database.ts";

const ALL = ["000_setup.test.sql", "access.test.sql", "labels.test.sql"];

test("a file of database tests is named by path or by name, and what sets up runs before it", () => {
  expect(chosenFiles(ALL, ["tests/database/labels.test.sql"])).toEqual(["000_setup.test.sql", "labels.test.sql"]);
  expect(chosenFiles(ALL, ["access.test.sql", "labels.test.sql"])).toEqual(ALL);
});

test("without a name all of them run", () => {
  expect(chosenFiles(ALL, [])).toEqual(ALL);
});

test("a name that is none is refused before anything runs", () => {
  expect(() => chosenFiles(ALL, ["label.test.sql"])).toThrow("label.test.sql: no such file in tests/database");
});
