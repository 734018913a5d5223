/** Rows of a tab-separated table as objects by column name; lines starting with `#` are comments. */
export function readTable(text: string): Record<string, string>[] {
  const [head, ...lines] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const names = (head ?? "").split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}
