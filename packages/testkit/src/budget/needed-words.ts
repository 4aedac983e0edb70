import { type Budget, type Form, neededTexts } from "@mingce/core";
import { offices } from "./names.ts";

/** The texts a budget needs: reasons whose direction agrees with the change they explain, and plain words. */
export function neededWords(
  budget: Budget,
  form: Form,
  officeCount: number,
): Readonly<Record<string, string>> {
  const texts = neededTexts(budget, form).map(({ key, change }) => {
    if (change !== null) return [key, reasonFor(change)] as const;
    if (key.endsWith("text:offices")) return [key, offices.slice(0, officeCount).join("、")] as const;
    if (key.endsWith("/use")) return [key, "保障机构正常运转和完成专项工作"] as const;
    return [key, "（一）贯彻执行有关方针政策。\n（二）承办上级交办的其他事项。"] as const;
  });
  return Object.fromEntries(texts);
}

function reasonFor(change: number): string {
  if (change === 0) return "与上年持平";
  return change > 0 ? "相关工作任务增加" : "相关工作任务减少";
}
