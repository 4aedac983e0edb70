import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writtenText, wrongText } from "../test/sample-text.ts";
import { formOf, handIn, type TestServer, testServer } from "../test/test-server.ts";
import type { DisclosureAnswer, DisclosureListAnswer } from "./index.ts";

let test: TestServer;
beforeAll(async () => {
  test = await testServer();
});
afterAll(() => test.close());

const get = (url: string) => test.server.inject(url);

describe("a file that is handed in", () => {
  it("is checked, kept and shown with the place of what is wrong marked", async () => {
    const { files } = await handIn(test.server, [{ name: "档案馆.txt", content: wrongText }]);
    expect(files[0]).toMatchObject({
      stage: "done",
      refused: null,
      result: { unit: "某市某区档案馆", year: 2024 },
    });
    const view = (await get(`/api/disclosures/${files[0]?.result?.id}`)).json<DisclosureAnswer>();
    const wrong = view.findings.find((f) => f.stated?.startsWith("88.06"));
    expect(wrong?.expected).toContain("88.96");
    const anchor = wrong?.places[0]?.anchor;
    expect(anchor).toBeTruthy();
    expect(view.html).toContain(`<mark id="${anchor}" class="found error"`);
    expect(view.formTitle).toBe("新疆维吾尔自治区2024年单位预算公开样式");
    expect(view.coverage.numbers).toBeGreaterThan(100);
  });

  it("is refused with a sentence where it is no disclosure, while the others are taken", async () => {
    const { files } = await handIn(test.server, [
      { name: "空.txt", content: "" },
      { name: "纪要.txt", content: "会议纪要\n今天下午开会。\n" },
      { name: "写好.txt", content: writtenText },
    ]);
    expect(files.map((f) => f.stage)).toEqual(["refused", "refused", "done"]);
    expect(files.map((f) => f.refused?.code)).toEqual(["file/empty", "identity/not-a-disclosure", undefined]);
    expect(files[0]?.refused?.message).toContain("空.txt");
  });

  it("is refused above the limit of 20 MB", async () => {
    const { files } = await handIn(test.server, [{ name: "大.txt", content: "预".repeat(7_000_000) }]);
    expect(files[0]?.refused).toMatchObject({ code: "file/too-large" });
    expect(files[0]?.refused?.message).toContain("20 MB");
  });

  it("is shown without the folders of its name", async () => {
    const { files } = await handIn(test.server, [{ name: "C:\\\\my\\\\..\\\\a.txt", content: "x" }]);
    expect(files[0]?.name).toBe("a.txt");
  });
});

describe("the list", () => {
  it("is found by unit and by name, and counts what was found", async () => {
    const list = async (query: string) =>
      (await get(`/api/disclosures${query}`)).json<DisclosureListAnswer>();
    expect((await list("")).total).toBe(2);
    expect((await list("?limit=1&offset=1")).items).toHaveLength(1);
    expect((await list(`?search=${encodeURIComponent("档案馆 写好")}`)).items.map((i) => i.name)).toEqual([
      "写好.txt",
    ]);
    expect((await list(`?search=${encodeURIComponent("没有")}`)).total).toBe(0);
  });
});

describe("a disclosure", () => {
  it("is written out as a page that runs nothing and as data", async () => {
    const page = await get("/api/disclosures/1/html");
    expect(page.headers["content-type"]).toContain("text/html");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(page.body).toContain("<h1");
    for (const format of ["docx", "xlsx"]) {
      const file = await get(`/api/disclosures/1/${format}`);
      expect(file.headers["content-type"]).toContain("officedocument");
      expect(file.rawPayload.subarray(0, 2).toString()).toBe("PK");
    }
    expect((await get("/api/disclosures/1/pdf")).rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    const tables = await get("/api/disclosures/1/csv");
    expect(tables.headers["content-disposition"]).toContain(".zip");
    expect(tables.rawPayload.subarray(0, 2).toString()).toBe("PK");
    const report = await get("/api/disclosures/1/report");
    expect(report.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(report.body).toContain("部门预算公开核对报告");
    const data = await get("/api/disclosures/1/json");
    expect(data.json<{ statements: unknown[] }>().statements.length).toBeGreaterThan(100);
  });

  it("has its findings at an address of their own", async () => {
    const { items, total } = (await get("/api/disclosures/1/findings")).json<{
      items: unknown[];
      total: number;
    }>();
    expect(items).toHaveLength(total);
  });

  it("is removed once", async () => {
    const remove = () => test.server.inject({ method: "DELETE", url: "/api/disclosures/2" });
    expect((await remove()).json()).toEqual({ removed: 2 });
    expect((await remove()).statusCode).toBe(404);
    expect((await get("/api/disclosures/2")).json()).toMatchObject({ code: "disclosure/unknown" });
  });
});

describe("a verdict on a finding", () => {
  const judge = (url: string, payload?: object) =>
    test.server.inject({
      method: payload === undefined ? "DELETE" : "PUT",
      url,
      ...(payload && { payload }),
    });

  it("is given, shown beside it, counted in the list, and taken back", async () => {
    const { findings } = (await get("/api/disclosures/1")).json<DisclosureAnswer>();
    const [finding] = findings.filter((f) => f.severity === "error");
    const url = `/api/disclosures/1/verdicts/${finding?.fingerprint}`;
    const given = await judge(url, { kind: "accepted", reason: " 已批复 " });
    expect(given.json()).toEqual({ kind: "accepted", reason: "已批复", givenAt: expect.any(String) });
    const view = (await get("/api/disclosures/1")).json<DisclosureAnswer>();
    expect(view.findings.filter((f) => f.verdict !== null).map((f) => [f.fingerprint, f.verdict])).toEqual([
      [finding?.fingerprint, given.json()],
    ]);
    const { items } = (await get("/api/disclosures")).json<DisclosureListAnswer>();
    expect([view.settled.error, items.find((i) => i.id === 1)?.settled.error]).toEqual([1, 1]);
    expect((await judge(url)).json()).toEqual({ withdrawn: finding?.fingerprint });
    expect((await judge(url)).json()).toMatchObject({ code: "verdict/unknown" });
  });

  it.each([
    ["of no finding", "1/verdicts/0000000000000000", { kind: "false" }, 404, "finding/unknown"],
    ["of no document", "999/verdicts/0000000000000000", { kind: "false" }, 404, "disclosure/unknown"],
    ["without its reason", "1/verdicts/0000000000000000", { kind: "accepted" }, 400, "verdict/invalid"],
    ["of another kind", "1/verdicts/0000000000000000", { kind: "wrong" }, 400, "request/invalid"],
    ["on no fingerprint", "1/verdicts/f1", { kind: "false" }, 400, "request/invalid"],
    [
      "too long",
      "1/verdicts/0000000000000000",
      { kind: "false", reason: "a".repeat(20_000) },
      413,
      "request/invalid",
    ],
  ])("%s is refused with a sentence", async (_, path, payload, status, code) => {
    const answer = await judge(`/api/disclosures/${path}`, payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code, message: expect.stringMatching(/[\u4e00-\u9fff].*。$/) });
  });
});

it("a file that holds no notes is not given back with them, and it is said what to take instead", async () => {
  const answer = await get("/api/disclosures/1/annotated");
  expect(answer.statusCode).toBe(409);
  expect(answer.json()).toMatchObject({
    code: "disclosure/not-annotatable",
    message: expect.stringContaining("核对报告"),
  });
});

describe("a wrong request", () => {
  it.each([
    ["/api/disclosures/abc", 400, "request/invalid"],
    ["/api/disclosures/1e99", 400, "request/invalid"],
    ["/api/disclosures?limit=100000", 400, "request/invalid"],
    ["/api/disclosures/999/html", 404, "disclosure/unknown"],
    ["/api/jobs/none", 404, "job/unknown"],
    ["/api/nothing", 404, "request/unknown"],
    ["/api/%zz", 400, "request/invalid"],
  ])("%s is answered with %i %s and a sentence", async (url, status, code) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code });
    expect(answer.json<{ message: string }>().message).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(answer.body).not.toMatch(/node_modules|\.ts|at /);
  });

  it("that is no form, has no file or too many files is answered with a sentence", async () => {
    const post = async (request: object) =>
      (await test.server.inject({ method: "POST", url: "/api/disclosures", ...request })).json();
    expect(await post({ payload: { a: 1 } })).toMatchObject({ code: "request/not-multipart" });
    expect(await post(formOf([]))).toMatchObject({ code: "request/no-file" });
    const many = Array.from({ length: 21 }, (_, i) => ({ name: `${i}.txt`, content: "x" }));
    expect(await post(formOf(many))).toMatchObject({ code: "request/too-many-files" });
  });

  it("that was expected by nobody tells the operator, not the client", () => {
    expect(test.reported).toEqual([]);
  });
});

describe("other sites", () => {
  it("change nothing, and reach nothing under another name", async () => {
    const asked = (headers: Record<string, string>) =>
      test.server.inject({ method: "DELETE", url: "/api/disclosures/1", headers });
    expect((await asked({ origin: "https://other.example" })).statusCode).toBe(403);
    expect((await asked({ origin: "null" })).statusCode).toBe(403);
    const renamed = await test.server.inject({ url: "/api/disclosures", headers: { host: "other.example" } });
    expect(renamed.statusCode).toBe(403);
    expect((await get("/api/disclosures/1")).statusCode).toBe(200);
  });

  it("cannot frame a page, and pages run only what the server sent", async () => {
    const { headers, body } = await get("/disclosures/1");
    expect(body).toContain("<!DOCTYPE html>");
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});

it("every operation is described", async () => {
  const { paths } = (await get("/api/openapi.json")).json<{ paths: Record<string, object> }>();
  expect(
    Object.entries(paths)
      .flatMap(([path, methods]) => Object.keys(methods).map((m) => `${m} ${path}`))
      .sort(),
  ).toEqual([
    "delete /api/disclosures/{id}",
    "delete /api/disclosures/{id}/verdicts/{fingerprint}",
    "get /api/disclosures",
    "get /api/disclosures/{id}",
    "get /api/disclosures/{id}/annotated",
    "get /api/disclosures/{id}/csv",
    "get /api/disclosures/{id}/docx",
    "get /api/disclosures/{id}/findings",
    "get /api/disclosures/{id}/html",
    "get /api/disclosures/{id}/json",
    "get /api/disclosures/{id}/pdf",
    "get /api/disclosures/{id}/report",
    "get /api/disclosures/{id}/xlsx",
    "get /api/health",
    "get /api/jobs/{id}",
    "post /api/disclosures",
    "put /api/disclosures/{id}/verdicts/{fingerprint}",
  ]);
});
