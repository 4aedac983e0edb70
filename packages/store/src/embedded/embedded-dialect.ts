import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { QueryRows } from "../worker/messages.ts";
import type { EmbeddedWorker } from "./embedded-worker.ts";

/** Kysely on the embedded database: PostgreSQL's own grammar, one connection, queries answered by the worker. */
export class EmbeddedDialect implements Dialect {
  constructor(private readonly worker: EmbeddedWorker) {}

  createDriver(): Driver {
    return new EmbeddedDriver(this.worker);
  }

  createQueryCompiler(): PostgresQueryCompiler {
    return new PostgresQueryCompiler();
  }

  createAdapter(): PostgresAdapter {
    return new PostgresAdapter();
  }

  createIntrospector(db: Kysely<unknown>): PostgresIntrospector {
    return new PostgresIntrospector(db);
  }
}

/** There is one session, so whoever holds the connection is alone; the others wait in the order they came. */
class EmbeddedDriver implements Driver {
  readonly #connection: EmbeddedConnection;
  readonly #queue: (() => void)[] = [];
  #busy = false;

  constructor(worker: EmbeddedWorker) {
    this.#connection = new EmbeddedConnection(worker);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#busy) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#busy = true;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    const next = this.#queue.shift();
    if (next === undefined) this.#busy = false;
    else next();
  }

  /** Isolation levels make no difference where one session runs at a time. */
  beginTransaction(): Promise<void> {
    return this.#connection.command("begin");
  }

  commitTransaction(): Promise<void> {
    return this.#connection.command("commit");
  }

  rollbackTransaction(): Promise<void> {
    return this.#connection.command("rollback");
  }

  async destroy(): Promise<void> {}
}

class EmbeddedConnection implements DatabaseConnection {
  constructor(private readonly worker: EmbeddedWorker) {}

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const answer = await this.worker.ask({ kind: "query", sql, parameters });
    const { rows, changed } = answer as QueryRows; // what the worker answers to a query
    const changes = changed === null ? {} : { numAffectedRows: BigInt(changed) };
    return { rows: rows as Row[], ...changes }; // Kysely knows the columns, the worker does not
  }

  async command(sql: string): Promise<void> {
    await this.worker.ask({ kind: "query", sql, parameters: [] });
  }

  // biome-ignore lint/correctness/useYield: the answer is that there is no stream
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("The embedded database answers whole results only.");
  }
}
