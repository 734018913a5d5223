import type { Connection } from "@supabase/lite";
import { noteOutage, OutageError } from "./outage.ts";

/**
 * Has requests that come while @supabase/lite reads the schema wait for that one reading instead of each beginning its
 * own (it takes twenty statements). A reading that failed is an outage, where @supabase/lite would go on with a schema
 * without tables and answer 404.
 */
export function introspectOnce(connection: Connection): void {
  const introspect = connection.introspect.bind(connection);
  let reading: ReturnType<typeof introspect> | null = null;
  const read = async () => {
    const schema = await introspect({ useCache: true });
    if (schema.tables.length === 0) throw new OutageError("the schema could not be read");
    return schema;
  };
  connection.introspect = async (options) => {
    if (options?.useCache !== true) return await introspect(options);
    reading ??= read().finally(() => {
      reading = null;
    });
    try {
      return await reading;
    } catch (error) {
      throw noteOutage(error);
    }
  };
}
