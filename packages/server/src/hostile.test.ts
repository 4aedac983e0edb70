import { afterAll, beforeAll, expect, it } from "vitest";
import { writtenText } from "../test/sample-text.ts";
import { handIn, type TestServer, testServer } from "../test/test-server.ts";
import type { DisclosureAnswer } from "./index.ts";

const script = '<script>alert(1)</script><img src=x onerror="alert(2)">';

let test: TestServer;
beforeAll(async () => {
  test = await testServer();
});
afterAll(() => test.close());

it("a document with markup in its names and cells is shown as text", async () => {
  const { server } = test;
  const content = writtenText
    .replaceAll("档案数字化", `档案${script}`)
    .replace("项目支出88.96万元", `项目支出88.06万元" onmouseover="alert(3)`)
    .replace("综合科、业务科", `${"长".repeat(200_000)}`);
  const { files } = await handIn(server, [{ name: 'a"><script>alert(4)</script>.txt', content }]);
  expect(files[0]?.stage).toBe("done");
  const id = files[0]?.result?.id;
  const { html } = (await server.inject(`/api/disclosures/${id}`)).json<DisclosureAnswer>();
  expect(html).toContain("&lt;script&gt;");
  for (const body of [html, (await server.inject(`/api/disclosures/${id}/html`)).body]) {
    const tags = body.replaceAll(/"[^"]*"/g, '""'); // attribute values can hold anything but a quotation mark
    expect(tags).not.toMatch(/<script(?! type="" id="")|<img|<iframe/i);
    expect(tags).not.toMatch(/<[a-z][^>]*\son\w+=/i);
  }
});
