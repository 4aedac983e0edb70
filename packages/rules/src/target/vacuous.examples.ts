import type { Examples } from "../example.ts";

const value = (text: string): readonly (readonly [string, string])[] => [["≥500卷", text]];

/** Targets that cannot be missed. */
export const targetVacuousExamples: Examples = {
  passing: [{ shows: "每个指标值都可以考核" }],
  failing: [
    { shows: "“≥0”任何结果都能达到", edits: value("≥0卷"), finds: [{ severity: "warning", stated: "≥0卷" }] },
    { shows: "“>=0%”也一样", edits: value(">=0%"), finds: [{ severity: "warning", stated: ">=0%" }] },
  ],
  boundary: [
    { shows: "“>0”可能达不到", edits: value(">0卷") },
    { shows: "“≥0.5”可能达不到", edits: value("≥0.5卷") },
    { shows: "“=0”可能达不到", edits: value("=0起") },
    { shows: "“≤0”可能达不到", edits: value("≤0起") },
  ],
};
