import type { StoreFolder } from "../embedded/folder.ts";
import { reasonOf } from "../refusal.ts";
import type { DumpRules, SyncCounts } from "./messages.ts";
import type { EmbeddedDatabase } from "./open-database.ts";
import { sizeOf, writeDump } from "./write-dump.ts";

/** A checkpoint after this many new log segments of 16 MB: it bounds the log and the time a restart takes. */
const segmentsBetweenCheckpoints = 4;
/** Between two dumps passes at least this many times what the last one took. */
const restBetweenDumps = 20;

/**
 * Checkpoints and dumps of an embedded database: nobody else does them, for PGlite runs PostgreSQL without its
 * background processes. Called between requests, never inside a transaction.
 */
export class Upkeep {
  #checkpoints = 0;
  #dumps = 0;
  #dumpsLeftOut = 0;
  #dumpFailure: string | null = null;
  /** Log syncs at the last dump: the difference is what was written since. */
  #dumpedAt: number;
  #lastDump = Date.now();
  #lastDumpTook = 0;

  constructor(
    private readonly database: EmbeddedDatabase,
    private readonly folder: StoreFolder,
    private readonly rules: DumpRules,
  ) {
    this.#dumpedAt = database.files.wal;
  }

  get counts(): SyncCounts {
    const { wal, data } = this.database.files;
    return {
      wal,
      data,
      checkpoints: this.#checkpoints,
      dumps: this.#dumps,
      dumpsLeftOut: this.#dumpsLeftOut,
      dumpFailure: this.#dumpFailure,
    };
  }

  /** Does what is due. */
  async afterRequest(): Promise<void> {
    const { files, pg } = this.database;
    if (files.failure !== null || pg.isInTransaction()) return;
    if (files.segmentsSinceCheckpoint >= segmentsBetweenCheckpoints) {
      files.segmentsSinceCheckpoint = 0;
      this.#checkpoints += 1;
      await pg.exec("checkpoint");
    }
    if (this.#isDumpDue()) await this.#dumpUnasked();
  }

  /** Makes a dump now and answers its path; null where none is to be made. */
  async dump(): Promise<string | null> {
    if (this.rules.keep === 0) return null;
    const began = Date.now();
    this.#lastDump = began;
    if (sizeOf(this.folder.database) > this.rules.largestDatabase) {
      this.#dumpsLeftOut += 1;
      return null;
    }
    const path = await writeDump(this.database, this.folder, this.rules.keep);
    this.#dumpedAt = this.database.files.wal;
    this.#lastDump = Date.now();
    this.#lastDumpTook = this.#lastDump - began;
    this.#dumps += 1;
    return path;
  }

  /** A last dump if anything was written since the one before. */
  async beforeClose(): Promise<void> {
    if (this.#written > 0) await this.#dumpUnasked();
  }

  /** A dump that fails, for want of space say, must not disturb the work; it is reported instead. */
  async #dumpUnasked(): Promise<void> {
    try {
      await this.dump();
      this.#dumpFailure = null;
    } catch (error) {
      this.#dumpFailure = reasonOf(error);
    }
  }

  get #written(): number {
    return this.database.files.wal - this.#dumpedAt;
  }

  #isDumpDue(): boolean {
    const { everyWrites, everyMinutes } = this.rules;
    const since = Date.now() - this.#lastDump;
    if (this.#written === 0 || since < restBetweenDumps * this.#lastDumpTook) return false;
    return this.#written >= everyWrites || since >= everyMinutes * 60_000;
  }
}
