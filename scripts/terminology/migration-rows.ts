import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const END = "-- End of the generated rows.\n";

/** A migration that holds rows made from tables. Once released it stands; a change of the tables is then another migration. */
export class MigrationRows {
  readonly #path: string;

  /**
   * @param file its name in supabase/migrations.
   * @param begin the line above the rows.
   * @param rows makes the SQL that belongs there.
   */
  constructor(file: string, private readonly begin: string, private readonly rows: () => string) {
    this.#path = fileURLToPath(new URL(`../../supabase/migrations/${file}`, import.meta.url));
  }

  /** The migration as it stands. */
  present(): string {
    return readFileSync(this.#path, "utf8");
  }

  /** The migration with the rows that the tables make. @throws when the place for them is not there. */
  generated(): string {
    const text = this.present();
    const [begin, end] = [text.indexOf(this.begin), text.indexOf(END)];
    if (begin < 0 || end < begin) throw new Error(`${this.#path} has no place for the rows`);
    return text.slice(0, begin) + this.begin + this.rows() + text.slice(end);
  }

  /** Brings the rows up to date. */
  write(): void {
    writeFileSync(this.#path, this.generated());
  }
}
