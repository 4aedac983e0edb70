import { fsyncSync } from "node:fs";
import { sep } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** An open file of the emscripten runtime: `nfd` is the host's descriptor. */
interface HostStream {
  readonly nfd?: number;
  readonly node: object;
}

/** The part of the emscripten runtime this file adds to. */
interface HostRuntime {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: HostStream) => number };
    readonly realPath: (node: object) => string;
  };
}

type RuntimeOptions = Parameters<NodeFS["init"]>[1];

/** EIO of the emscripten runtime: PostgreSQL stops with PANIC when it gets this for its log. */
const inputOutputError = 29;

/**
 * The file system of the embedded database, with the one call PGlite leaves out.
 *
 * PostgreSQL asks for fsync in the order its durability rests on: log before acknowledgement, data files before the
 * control file at a checkpoint, directories after renames. PGlite's runtime passes the call to
 * `NODEFS.stream_ops.fsync`, which does not exist, so nothing reaches the disk even with fsync on. Here it exists.
 */
export class SyncedFileSystem extends NodeFS {
  wal = 0;
  data = 0;
  /** Log segments begun since the last checkpoint. */
  segmentsSinceCheckpoint = 0;
  /** Why the disk refused a sync; the database can no longer be trusted to hold what it says. */
  failure: string | null = null;

  override async init(pg: PGlite, options: RuntimeOptions): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    const addSync = (runtime: unknown): void => this.#addSync(runtime as HostRuntime); // untyped in PGlite
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addSync] } };
  }

  #addSync({ NODEFS }: HostRuntime): void {
    NODEFS.stream_ops.fsync = (stream) => {
      if (stream.nfd === undefined) return 0;
      const path = NODEFS.realPath(stream.node);
      try {
        this.#sync(stream.nfd, path);
        return 0;
      } catch (error) {
        this.failure = `${path}: ${String(error)}`;
        return inputOutputError;
      }
    };
  }

  #sync(descriptor: number, path: string): void {
    fsyncSync(descriptor);
    if (!path.includes(`${sep}pg_wal`)) {
      this.data += 1;
      return;
    }
    this.wal += 1;
    if (path.includes("xlogtemp")) this.segmentsSinceCheckpoint += 1;
  }
}
