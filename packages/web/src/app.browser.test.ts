import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDocument } from "@mingce/core";
import { xinjiang2024Unit } from "@mingce/forms";
import { documentToText, unitBudget } from "@mingce/testkit";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, dropFiles, openPage, openSite, type Site, violations } from "../test/browser.ts";
import { text } from "./text.ts";

const written = documentToText(writeDocument(unitBudget, xinjiang2024Unit));
const wrong = { name: "档案馆.txt", content: written.replace("项目支出88.96万元", "项目支出88.06万元") };
/** A sentence the form does not have, with an amount nobody can bind. */
const withUnbound = written.replace("项目支出88.96万元", "项目支出88.96万元。某某某某77.77万元");
const note = { name: "纪要.txt", content: "会议纪要\n今天下午开会。\n" };

const shot = (page: Page, name: string) => page.screenshot({ path: join(tmpdir(), `mingce-${name}.png`) });

const title = chromiumPath ? "the web pages" : "the web pages (not run: chromium is not installed)";

describe.skipIf(!chromiumPath)(title, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  it("say what to do where there is nothing yet", async () => {
    const { page, complaints } = await openPage(site, 1366, 768);
    await page.getByText(text.list.noneSays).waitFor();
    await shot(page, "empty");
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("take dropped files, tell the stages, list what was taken and say why one was refused", async () => {
    const { page, complaints } = await openPage(site, 1366, 768);
    await page.getByText(text.list.noneSays).waitFor();
    await dropFiles(page, [wrong, note]);
    await page.getByRole("progressbar").first().waitFor();
    await shot(page, "progress");
    await page.getByText(text.receive.stages.done).waitFor();
    await page.getByText("不像是部门或单位预算公开文本").waitFor();
    await page.locator("table.list").getByRole("link", { name: "某市某区档案馆" }).waitFor();
    await shot(page, "list");
    expect(await violations(page)).toEqual([]);
    await page.getByLabel(text.list.search).fill("没有这个单位");
    await page.getByText(text.list.notFound("没有这个单位")).waitFor();
    await page.getByLabel(text.list.search).fill("档案");
    await page.getByRole("link", { name: "某市某区档案馆" }).press("Enter");
    await page.waitForURL(/\/disclosures\/1$/);
    expect(complaints).toEqual([]);
  });

  it("lead from a finding to its number and from a number to its finding", async () => {
    const { page, complaints } = await openPage(site, 1366, 768);
    await page.locator("table.list tbody tr").first().click();
    const finding = page.locator(".finding", { hasText: "88.06" }).first();
    await finding.locator(".message").click();
    const mark = page.locator("mark.current");
    await expect.poll(() => mark.textContent()).toContain("88.06");
    await expect.poll(() => inView(page)).toBe(true);
    expect(await finding.getAttribute("class")).toContain("chosen");
    await shot(page, "finding");
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".finding.chosen").count()).toBe(0);
    await page.locator("mark", { hasText: "88.06" }).first().click();
    await expect.poll(() => page.locator(".finding.chosen").textContent()).toContain("88.06");
    expect(complaints).toEqual([]);
  });

  it("go through the findings with the keyboard alone", async () => {
    const { page } = await openPage(site, 1366, 768);
    await page.goto(`${site.address}/disclosures/1`);
    await page.locator(".finding").first().waitFor();
    const chosen = () => page.locator(".finding.chosen .message").textContent();
    await page.keyboard.press("j");
    const first = await chosen();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("k");
    expect(await chosen()).toBe(first);
    await page.locator("mark[tabindex]").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".finding.chosen").count()).toBe(1);
    await page.locator(".findings-pane summary").focus();
    await page.keyboard.press("Enter");
    await page.getByText(text.coverage.boundSays).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("take what a person holds of a finding, lose nothing typed, and know it again in the next version", async () => {
    const { page, complaints } = await openPage(site, 1366, 768);
    await page.goto(`${site.address}/disclosures/1`);
    const finding = page.locator(".finding", { hasText: "88.06" }).first();
    await finding.locator(".message").click();
    await shot(page, "verdict-chosen");
    await page.keyboard.press("2");
    const reason = page.getByLabel(text.verdict.reason.accepted);
    await reason.waitFor();
    expect(await reason.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+Enter");
    await page.getByText("认可一条问题须写明理由").waitFor();
    await page.keyboard.type("jk123 财政部门已批复");
    await shot(page, "verdict-form");
    expect(await violations(page)).toEqual([]);

    await page.route("**/verdicts/*", (route) => route.abort());
    await page.keyboard.press("Control+Enter");
    await page.getByText(text.unreachable).waitFor();
    expect(await reason.inputValue()).toBe("jk123 财政部门已批复");
    await page.unroute("**/verdicts/*");
    await page.keyboard.press("Escape");
    expect(await reason.count()).toBe(0);
    await page.keyboard.press("j");
    await page.keyboard.press("Escape");
    await finding.locator(".message").click();
    await finding.getByRole("button", { name: text.verdict.kinds.accepted }).click();
    expect(await reason.inputValue()).toBe("jk123 财政部门已批复");
    await finding.getByRole("button", { name: text.verdict.save }).click();
    await finding.locator(".verdict .reason", { hasText: "jk123 财政部门已批复" }).waitFor();
    expect(await finding.getAttribute("class")).toContain("settled");
    await page.locator(".disclosure-head").getByText(text.verdict.settled(1)).waitFor();
    expect(await page.locator("mark.settled", { hasText: "88.06" }).count()).toBeGreaterThan(0);
    await shot(page, "verdict-given");
    expect(await violations(page)).toEqual([]);
    expect(complaints.filter((c) => !/40\d|ERR_FAILED/.test(c))).toEqual([]);

    await page.getByLabel(text.verdict.filter).selectOption("accepted");
    expect(await page.locator(".finding").count()).toBe(1);
    await dropFiles(page, [{ ...wrong, content: `\n\n${wrong.content}` }]);
    await page.getByRole("link", { name: text.receive.open }).click();
    await page.waitForURL(/disclosures\/2$/);
    await finding.locator(".verdict .reason", { hasText: "财政部门已批复" }).waitFor();
    await finding.locator(".message").click();
    await finding.getByRole("button", { name: text.verdict.withdraw }).click();
    await expect.poll(() => finding.locator(".verdict").count()).toBe(0);
    await page.keyboard.press("1");
    await finding.locator(".tag.confirmed").waitFor();
    expect(await page.locator(".finding.settled").count()).toBe(0);
  });

  it("fit a phone: tabs instead of columns, nothing wider than the screen", async () => {
    const { page } = await openPage(site, 375, 812);
    await page.locator("table.list").waitFor();
    await shot(page, "phone-list");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "某市某区档案馆" }).first().click();
    await page.getByRole("tab", { name: /问题/ }).waitFor();
    await shot(page, "phone-findings");
    expect(await violations(page)).toEqual([]);
    await page.locator(".finding", { hasText: "88.06" }).first().locator(".message").click();
    await expect.poll(() => inView(page)).toBe(true);
    await shot(page, "phone-document");
    await page.getByRole("tab", { name: /问题/ }).click();
    await page.getByRole("button", { name: text.verdict.kinds.false }).click();
    await page.getByLabel(text.verdict.reason.false).fill("上级已确认，此处按原文保留。".repeat(6));
    await shot(page, "phone-verdict");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: text.verdict.save }).click();
    await page.locator(".finding.settled").waitFor();
    await shot(page, "phone-settled");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });

  it("show what nobody understood: how many in which table, marked in the document unless it is not wanted", async () => {
    const { page, complaints } = await openPage(site, 1366, 768);
    await dropFiles(page, [{ name: "多一句.txt", content: withUnbound }]);
    await page.getByRole("link", { name: text.receive.open }).click();
    const number = page.locator(".document-pane .unbound").first();
    await expect.poll(() => number.textContent()).toContain("77.77");
    const underlined = () => number.evaluate((e) => getComputedStyle(e).borderBottomStyle);
    expect(await underlined()).toBe("dashed");
    await page.getByLabel(text.coverage.showUnbound).uncheck();
    expect(await underlined()).toBe("none");
    await page.getByRole("button", { name: text.coverage.nextUnbound }).click();
    await expect.poll(underlined).toBe("dashed");
    await page.locator(".findings-pane summary").click();
    const table = page.getByRole("table", { name: text.coverage.byPart });
    await table.locator("td.open").first().waitFor();
    await shot(page, "coverage");
    const all = await table.locator("tbody tr").count();
    await page.getByLabel(text.coverage.onlyOpen).uncheck();
    expect(await table.locator("tbody tr").count()).toBeGreaterThan(all);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("name the formats that are read", async () => {
    const { page } = await openPage(site, 375, 812);
    await page.getByText(text.receive.formats).waitFor();
    for (const ending of [".pdf", ".docx", ".xlsx", ".html", ".txt", ".doc"])
      expect(await page.locator("input[type=file]").getAttribute("accept")).toContain(ending);
  });

  it("show a hostile document as text", async () => {
    const { page, complaints } = await openPage(site, 1366, 768);
    const script = '<script>document.title="taken"</script><img src=x onerror="document.title=\'taken\'">';
    await dropFiles(page, [{ name: `${script}.txt`, content: written.replaceAll("档案数字化", script) }]);
    await page.getByRole("link", { name: text.receive.open }).click();
    await page.getByText("<script>").first().waitFor();
    expect(await page.title()).not.toBe("taken");
    expect(await page.locator(".document-pane :is(script, img)").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

/** True where the number that is looked at stands inside the window and inside its pane. */
function inView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const mark = document.querySelector("mark.current")?.getBoundingClientRect();
    const pane = document.querySelector(".document-pane")?.getBoundingClientRect();
    if (mark === undefined || pane === undefined || mark.height === 0) return false;
    return mark.top >= Math.max(0, pane.top) && mark.bottom <= Math.min(innerHeight, pane.bottom);
  });
}
