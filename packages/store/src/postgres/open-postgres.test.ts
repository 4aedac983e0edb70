import { expect, it } from "vitest";
import { isStoreRefusal, openStore } from "../index.ts";

it("a server that cannot be reached is refused in a sentence without the password", async () => {
  for (const url of ["postgresql://a:secret@127.0.0.1:1/none", "not a url: secret"]) {
    const answer = await openStore({ url });
    if (!isStoreRefusal(answer)) throw new Error("opened");
    expect(answer.refused.code).toBe("store/unreachable");
    expect(answer.refused.message).not.toContain("secret");
  }
});
