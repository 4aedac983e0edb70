import { load } from "cheerio";
import { htmlText } from "../html/charset.ts";
import type { Carried } from "./carried.ts";
import { jsonIn } from "./json-in.ts";

/** The names in the head of a page, and the data this product puts on a page of its own. */
export function carriedByPage(bytes: Uint8Array): Carried {
  const $ = load(htmlText(bytes, null));
  const named = $("meta[name]").toArray();
  const properties = Object.fromEntries(
    named.map(({ attribs }) => [attribs["name"] ?? "", attribs["content"] ?? ""]),
  );
  return { format: "html", properties, data: jsonIn($("script#mingce").text()), tables: null };
}
