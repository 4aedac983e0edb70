/** What the store does, the same on both databases. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeUpBudget, madeUpDocument, madeUpStatement } from "../test/made-up-document.ts";
import { freshFolder, opened } from "../test/store-folders.ts";
import { installedPostgres, startServer, type ThrowAwayServer } from "../test/throw-away-server.ts";
import {
  budgetById,
  bytesOf,
  documentById,
  findingsOf,
  isStoreRefusal,
  listBudgets,
  listDocuments,
  openStore,
  removeDocument,
  removeVerdict,
  type Store,
  type StorePlace,
  saveBudget,
  saveDocument,
  saveVerdict,
  settledCounts,
  statementsOf,
  verdictsOf,
} from "./index.ts";

const version = installedPostgres();
if (version === null) {
  console.log("not run: the store on a PostgreSQL server (src/behaviour.test.ts), because none is installed");
}
let server: ThrowAwayServer | undefined;
const databases: Readonly<Record<string, () => Promise<StorePlace>>> = {
  embedded: async () => ({ folder: await freshFolder() }),
  ...(version !== null && {
    [`PostgreSQL ${version}`]: async () => {
      server = startServer(version);
      return { url: server.url };
    },
  }),
};
afterAll(() => server?.stop());

describe.each(Object.entries(databases))("a store on %s", (_, place) => {
  let where: StorePlace;
  let store: Store;
  beforeAll(async () => {
    where = await place();
    store = await opened(where);
  });
  afterAll(() => store.close());

  it("gives back a document as it was saved", async () => {
    const document = madeUpDocument(1);
    const id = await saveDocument(store, document);
    expect(await statementsOf(store, id)).toEqual(document.statements);
    expect(await findingsOf(store, id)).toEqual(document.findings);
    expect(await bytesOf(store, id)).toEqual(document.bytes);
    const detail = await documentById(store, id);
    expect(detail).toMatchObject({
      id,
      name: document.name,
      size: document.bytes.length,
      year: 2024,
      level: "unit",
      counts: { error: 1, warning: 2, info: 0 },
      coverage: document.coverage,
      rules: document.rules,
    });
    expect(detail?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(detail?.receivedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it("keeps the id of the same bytes and replaces the reading", async () => {
    const id = await saveDocument(store, madeUpDocument(2, 30));
    const received = (await documentById(store, id))?.receivedAt;
    const again = { ...madeUpDocument(2, 10, ["info"]), version: "2", year: 2025 };
    expect(await saveDocument(store, again)).toBe(id);
    expect(await statementsOf(store, id)).toHaveLength(10);
    expect(await documentById(store, id)).toMatchObject({
      version: "2",
      year: 2025,
      receivedAt: received,
      counts: { error: 0, warning: 0, info: 1 },
    });
  });

  it("takes a sample that a person hands in for a document", async () => {
    const id = await saveDocument(store, { ...madeUpDocument(3), sample: true });
    await saveDocument(store, madeUpDocument(3));
    await saveDocument(store, { ...madeUpDocument(3), sample: true });
    expect((await documentById(store, id))?.sample).toBe(false);
  });

  it("lists the newest first, in pages", async () => {
    const ids = [await saveDocument(store, madeUpDocument(4)), await saveDocument(store, madeUpDocument(5))];
    const { items, total } = await listDocuments(store, { limit: 1 });
    expect(items.map(({ id }) => id)).toEqual(ids.slice(1));
    const next = await listDocuments(store, { limit: 1, offset: 1 });
    expect(next.items.map(({ id }) => id)).toEqual(ids.slice(0, 1));
    expect(next.total).toBe(total);
  });

  it("removes a document with its reading", async () => {
    const id = await saveDocument(store, madeUpDocument(6));
    expect(await removeDocument(store, id)).toBe(true);
    expect(await removeDocument(store, id)).toBe(false);
    expect(await documentById(store, id)).toBeNull();
    expect(await bytesOf(store, id)).toBeNull();
    expect(await statementsOf(store, id)).toEqual([]);
    expect(await findingsOf(store, id)).toEqual([]);
  });

  describe("a verdict on a finding", () => {
    const accepted = { kind: "accepted", reason: "财政部门已批复" } as const;
    const wrong = { kind: "false", reason: null } as const;
    /** Version n of the disclosure of a unit. */
    const version = (n: number, unit: string | null) => ({ ...madeUpDocument(n), unit });

    it("is given, given otherwise and taken back", async () => {
      const id = await saveDocument(store, version(40, "甲单位"));
      await saveVerdict(store, id, "f0", { kind: "confirmed", reason: null });
      const given = await saveVerdict(store, id, "f0", accepted);
      const [kept, ...others] = await verdictsOf(store, id);
      expect(kept).toEqual(given);
      expect(kept).toMatchObject({ fingerprint: "f0", ...accepted });
      expect(kept?.givenAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(others).toEqual([]);
      expect([await removeVerdict(store, id, "f0"), await removeVerdict(store, id, "f0")]).toEqual([
        true,
        false,
      ]);
      expect(await verdictsOf(store, id)).toEqual([]);
      expect(await saveVerdict(store, 99_999, "f0", accepted)).toBeNull();
      expect(await removeVerdict(store, 99_999, "f0")).toBe(false);
    });

    it("stays when the same bytes are read again, and holds for a new version of the same disclosure only", async () => {
      const id = await saveDocument(store, version(41, "乙单位"));
      await saveVerdict(store, id, "f0", accepted);
      await saveDocument(store, { ...version(41, "乙单位"), version: "2" });
      const others = [
        { ...version(43, "乙单位"), year: 2025 },
        { ...version(44, "乙单位"), level: "department" as const },
        version(45, "丙单位"),
      ];
      const ids = [await saveDocument(store, version(42, "乙单位"))];
      for (const other of others) ids.push(await saveDocument(store, other));
      const kept = await Promise.all(
        [id, ...ids].map(async (each) => (await verdictsOf(store, each)).length),
      );
      expect(kept).toEqual([1, 1, 0, 0, 0]);
    });

    it("on a document of an unknown body is that document's, and goes with it to the body once it is known", async () => {
      const unknown = await saveDocument(store, version(46, null));
      const other = await saveDocument(store, version(47, null));
      await saveVerdict(store, unknown, "f0", accepted);
      expect(await verdictsOf(store, other)).toEqual([]);
      const known = await saveDocument(store, version(48, "丁单位"));
      await saveVerdict(store, known, "f1", wrong);
      await saveDocument(store, version(46, "丁单位"));
      expect((await verdictsOf(store, known)).map((v) => v.fingerprint)).toEqual(["f0", "f1"]);
    });

    it("is removed with the last version of the disclosure and not before", async () => {
      const first = await saveDocument(store, version(49, "戊单位"));
      const second = await saveDocument(store, version(50, "戊单位"));
      await saveVerdict(store, first, "f0", accepted);
      await removeDocument(store, first);
      expect(await verdictsOf(store, second)).toHaveLength(1);
      await removeDocument(store, second);
      expect(await verdictsOf(store, await saveDocument(store, version(50, "戊单位")))).toEqual([]);
    });

    it("settles the finding where it is accepted or false, and is counted by severity", async () => {
      const id = await saveDocument(store, version(51, "己单位"));
      const none = await saveDocument(store, version(52, "庚单位"));
      await saveVerdict(store, id, "f0", accepted);
      await saveVerdict(store, id, "f1", wrong);
      await saveVerdict(store, id, "f2", { kind: "confirmed", reason: null });
      await saveVerdict(store, id, "gone", wrong);
      expect(await settledCounts(store, id)).toEqual({ error: 1, warning: 1, info: 0 });
      expect(await settledCounts(store, none)).toEqual({ error: 0, warning: 0, info: 0 });
    });
  });

  it("saves all of a document or nothing", async () => {
    const { total } = await listDocuments(store);
    const [statement = madeUpStatement(1)] = madeUpDocument(7).statements;
    const unsafe = { ...statement, printed: { ...statement.printed, value: 2 ** 53 } };
    await expect(saveDocument(store, { ...madeUpDocument(7), statements: [unsafe] })).rejects.toThrow("2");
    const wrong = { ...madeUpDocument(7), year: 3_000_000_000 };
    await expect(saveDocument(store, wrong)).rejects.toMatchObject({ code: "22003" });
    expect((await listDocuments(store)).total).toBe(total);
  });

  it("keeps amounts exact up to 90 trillion yuan, and refuses to round a larger one", async () => {
    const largest = Number.MAX_SAFE_INTEGER;
    const [first = madeUpStatement(1)] = madeUpDocument(8).statements;
    const statements = [largest, -largest].map((value) => ({
      ...first,
      printed: { ...first.printed, value },
    }));
    const id = await saveDocument(store, { ...madeUpDocument(8), statements });
    expect((await statementsOf(store, id)).map(({ printed }) => printed.value)).toEqual([largest, -largest]);
    await expect(sql`select 9007199254740993::bigint as n`.execute(store.db)).rejects.toThrow(
      "9007199254740993",
    );
  });

  it("keeps texts no column can hold: NUL, half characters, quotes, all planes of Unicode", async () => {
    const odd = `"引号"\\ {花括号},NULL 'x' 𠮷\n\u0000\ud800`;
    const document = madeUpDocument(9);
    const [first = madeUpStatement(1)] = document.statements;
    const place = { ...first.place, text: odd };
    const findings = document.findings.map((each) => ({ ...each, message: odd }));
    const id = await saveDocument(store, {
      ...document,
      name: odd,
      statements: [{ ...first, place }],
      findings,
    });
    expect((await documentById(store, id))?.name).toBe(`"引号"\\ {花括号},NULL 'x' 𠮷\n\ufffd\ufffd`);
    expect((await statementsOf(store, id))[0]?.place.text).toBe(odd);
    expect((await findingsOf(store, id))[0]?.message).toBe(odd);
  });

  it("keeps every version of a budget", async () => {
    const budget = madeUpBudget();
    const ids = [await saveBudget(store, budget), await saveBudget(store, madeUpBudget("另一局"))];
    const { items, total } = await listBudgets(store);
    expect(total).toBe(2);
    expect(items.map(({ id }) => id)).toEqual([...ids].reverse());
    expect(await budgetById(store, ids[0] ?? 0)).toMatchObject({ id: ids[0], body: "虚构局", budget });
    expect(await budgetById(store, 999)).toBeNull();
  });

  it("serves requests made at the same time, each alone in its transaction", async () => {
    const same = Array.from({ length: 8 }, (_, n) => saveDocument(store, madeUpDocument(20, 10 + n)));
    const ids = await Promise.all(same);
    expect(new Set(ids).size).toBe(1);
    const kept = await statementsOf(store, ids[0] ?? 0);
    expect(kept.length).toBeGreaterThanOrEqual(10);
    expect(new Set(kept.map(({ selection }) => selection.cube)).size).toBe(1);
  });

  it("dates come as text", async () => {
    const { rows } = await sql<{ day: string }>`select date '2024-02-01' as day`.execute(store.db);
    expect(rows[0]?.day).toBe("2024-02-01");
  });

  it("saves statements in bulk: a hundred times as many take less than thirty times as long", async () => {
    const fastest = async (from: number, statements: number): Promise<number> => {
      const times: number[] = [];
      for (let n = from; n < from + 5; n++) {
        const document = madeUpDocument(n, statements);
        const before = performance.now();
        await saveDocument(store, document);
        times.push(performance.now() - before);
      }
      return Math.min(...times);
    };
    expect(await fastest(100, 2_000)).toBeLessThan(30 * (await fastest(105, 20)));
  });

  it("brings a database of an earlier version up to date with its documents, which can be judged then", async () => {
    const id = await saveDocument(store, madeUpDocument(60));
    await sql`drop table verdicts`.execute(store.db);
    await sql`alter table documents drop column disclosure`.execute(store.db);
    await sql`delete from migrations where number > 1`.execute(store.db);
    await store.close();
    store = await opened(where);
    await saveVerdict(store, id, "f0", { kind: "false", reason: null });
    expect(await verdictsOf(store, id)).toHaveLength(1);
    expect((await documentById(store, id))?.unit).toBe("虚构单位");
  });

  it("refuses a database that a newer program wrote, and leaves it as it is", async () => {
    await sql`insert into migrations (number) values (99)`.execute(store.db);
    await store.close();
    const answer = await openStore(where);
    expect(isStoreRefusal(answer) && answer.refused.code).toBe("store/newer");
  });
});
