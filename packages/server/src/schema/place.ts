import { z } from "zod";

/** Where something is printed (design: findings); null means not known, never zero. */
export const place = z.object({
  page: z.number().nullable(),
  line: z.number().nullable(),
  table: z.string().nullable(),
  row: z.string().nullable(),
  column: z.string().nullable(),
  section: z.string().nullable(),
  text: z.string(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().nullable(),
});
