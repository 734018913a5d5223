import type { VaultSecrets } from "../stack/database/database.ts";
import type { KeyPlace } from "./port.ts";

type Query = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

/**
 * Supabase Vault (https://supabase.com/docs/guides/database/vault): a key is made in the database and never travels, and
 * every session reads it from the next statement on.
 */
export function vaultPlace(query: Query): KeyPlace {
  return {
    provider: "vault",
    name: "Supabase Vault",
    put: async (name, secret) => {
      await query(
        `select vault.create_secret(coalesce($2, encode(extensions.gen_random_bytes(32), 'base64')), $1, 'Guardian: a key of npm run keys')
         where not exists (select from vault.decrypted_secrets as s where s.name = $1)`,
        [name, secret ?? null],
      );
    },
    remove: async (name) => {
      await query("delete from vault.secrets where name = $1", [name]);
    },
    read: async () => {
      const rows = await query<{ name: string; secret: string }>(
        "select name, decrypted_secret as secret from vault.decrypted_secrets where name like 'guardian\\_%key' or name like 'guardian\\_kek\\_%'",
      );
      return Object.fromEntries(rows.map(({ name, secret }) => [name, secret])) as VaultSecrets;
    },
    settled: async () => {},
  };
}
