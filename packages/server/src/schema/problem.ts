import { z } from "zod";

/** Why something was not done; the message is a Chinese sentence for people. */
export const problem = z.object({ code: z.string(), message: z.string() });
