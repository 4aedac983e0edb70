import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { columnParsers } from "../column-types.ts";
import { reasonOf, refuse, type StoreRefusal } from "../refusal.ts";
import { applyMigrations } from "../schema/apply-migrations.ts";
import type { Tables } from "../schema/tables.ts";
import type { Store } from "../store.ts";

/** Opens a database on a PostgreSQL server by its URL. The URL is never shown: it holds a password. */
export async function openPostgres(url: string): Promise<Store | StoreRefusal> {
  let db: Kysely<Tables>;
  try {
    db = connect(url);
  } catch (error) {
    return unreachable(error);
  }
  const refusal = await prepare(db);
  if (refusal !== null) {
    await db.destroy();
    return refusal;
  }
  return {
    kind: "postgres",
    db,
    dump: async () => null,
    syncCounts: async () => null,
    close: () => db.destroy(),
  };
}

function connect(url: string): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: "mingce",
    types: {
      getTypeParser: (type: number, format?: "text" | "binary") =>
        columnParsers[type] ?? pg.types.getTypeParser(type, format ?? "text"),
    },
  });
  // A connection the server closes while nobody uses it; the pool opens another when one is needed.
  pool.on("error", () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

async function prepare(db: Kysely<Tables>): Promise<StoreRefusal | null> {
  try {
    const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
    const encoding = rows[0]?.server_encoding;
    if (encoding !== "UTF8") {
      return refuse(
        "store/encoding",
        `PostgreSQL 数据库的编码是 ${encoding}，中文需要 UTF8。请用 create database … encoding 'UTF8' template template0 另建一个数据库。`,
      );
    }
    return await applyMigrations(db);
  } catch (error) {
    return unreachable(error);
  }
}

function unreachable(error: unknown): StoreRefusal {
  return refuse(
    "store/unreachable",
    `无法使用 DATABASE_URL 指定的 PostgreSQL 数据库：${reasonOf(error)}。请检查地址、端口、用户、口令和权限，并确认服务器在运行。`,
  );
}
