import { isSettled, type JudgedFinding, verdictSays } from "@mingce/core";
import { rules } from "@mingce/rules";
import type { Checked } from "./check.ts";
import type { Refused } from "./read.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** What SARIF says of one checked file. */
export type SarifFile = Pick<Checked, "file" | "findings">;

/** Checks as one SARIF 2.1.0 log, for editors and review tools. */
export function reportSarif(results: readonly (SarifFile | Refused)[]): string {
  const checked = results.filter((r): r is SarifFile => !("refused" in r));
  const refused = results.filter((r): r is Refused => "refused" in r);
  const log = {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: {
          driver: {
            name: "Mingce 明册",
            rules: rules.map((r) => ({
              id: r.id,
              shortDescription: { text: r.title },
              help: { text: r.basis },
            })),
          },
        },
        results: checked.flatMap((c) => c.findings.map((f) => sarifResult(c.file, f))),
        invocations: [
          {
            executionSuccessful: refused.length === 0,
            toolExecutionNotifications: refused.map((r) => ({
              level: "error",
              descriptor: { id: r.refused.code },
              message: { text: `${r.file}：${r.refused.message}` },
            })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** SARIF's own word for what a reviewer has settled is a suppression; a confirmed result is a result like others. */
function sarifResult(file: string, finding: JudgedFinding): object {
  return {
    ruleId: finding.code,
    level: levels[finding.severity],
    message: { text: finding.message },
    partialFingerprints: { mingce: finding.fingerprint },
    ...(finding.verdict && isSettled(finding)
      ? {
          suppressions: [
            { kind: "external", status: "accepted", justification: verdictSays(finding.verdict) },
          ],
        }
      : {}),
    ...(finding.verdict ? { properties: { verdict: finding.verdict } } : {}),
    locations: finding.at.slice(0, 1).map((place) => ({
      physicalLocation: {
        artifactLocation: { uri: encodeURI(file) },
        ...(place.line === null || place.page !== null ? {} : { region: { startLine: place.line } }),
      },
    })),
  };
}
