/** One route per operation, OpenAPI, jobs; the shapes of its answers are what the web pages import. */
import type { z } from "zod";
import type { disclosureList, disclosureView, listedDisclosure, shownRule } from "./schema/disclosure.ts";
import type { finding } from "./schema/finding.ts";
import type { problem } from "./schema/problem.ts";
import type { verdict } from "./schema/verdict.ts";

export type { FileProgress, Job } from "./jobs/job.ts";
export { type RunningServer, type ServerOptions, type ServerRefusal, startServer } from "./start-server.ts";

/** Answer of GET /api/disclosures. */
export type DisclosureListAnswer = z.infer<typeof disclosureList>;
/** A disclosure in the list. */
export type ListedDisclosureAnswer = z.infer<typeof listedDisclosure>;
/** Answer of GET /api/disclosures/:id. */
export type DisclosureAnswer = z.infer<typeof disclosureView>;
/** A finding in an answer. */
export type FindingAnswer = z.infer<typeof finding>;
/** What a person holds of a finding, in an answer. */
export type VerdictAnswer = z.infer<typeof verdict>;
/** What a rule came to, in an answer. */
export type RuleAnswer = z.infer<typeof shownRule>;
/** Why a request was not done. */
export type ProblemAnswer = z.infer<typeof problem>;
