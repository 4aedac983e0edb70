import type { FreeTextFound, Imprint, Reading, SheetFound, Statement } from "@mingce/core";
import { imprintData } from "../imprint/imprint-data.ts";
import { dataDigest } from "../imprint/stated-digests.ts";
import type { DisclosureData } from "./disclosure-schema.ts";
import { placeData } from "./place-data.ts";
import { disclosureSchemaName } from "./schema-name.ts";
import { selectionData } from "./selection-data.ts";
import { sorted } from "./sorted.ts";

/**
 * What a document says, as data alone: identity, imprint where there is one, statements, free texts, names of codes, target sheets, listings.
 * Amounts are integers in the steps of their unit. Keys keep their order, a line end is last. Its schema is published
 * under the name it gives.
 */
export function writeJson(reading: Reading, imprint: Imprint | null = null): string {
  return `${JSON.stringify(disclosureData(reading, imprint), null, 2)}\n`;
}

function disclosureData(reading: Reading, imprint: Imprint | null): DisclosureData {
  const { form, year, level, unit, resemblance, evidence } = reading.identity;
  const whose: Pick<DisclosureData, "$schema" | "identity"> = {
    $schema: disclosureSchemaName,
    identity: { form, year, level, unit, resemblance, evidence },
  };
  const stated = {
    statements: reading.statements.map(statementData),
    freeTexts: reading.freeTexts.map(freeTextData),
    codeNames: reading.codeNames.map(({ dimension, code, name, place }) => ({
      dimension,
      code,
      name,
      place: placeData(place),
    })),
    sheets: reading.sheets.map(sheetData),
    listings: reading.listings.map(({ id, members, complete, open, scope, subtotals }) => ({
      id,
      members,
      complete,
      open,
      scope: scope && selectionData(scope),
      subtotals: subtotals.map(({ whole, parts }) => ({ whole, parts })),
    })),
  };
  const content = imprint === null ? null : dataDigest({ ...whose, ...stated });
  return { ...whose, ...imprintData(reading, imprint, content), ...stated };
}

function statementData({ kind, selection, of, against, group, times, printed, place }: Statement) {
  const { text, value, decimals, unit, quantum, blank } = printed;
  return {
    kind,
    selection: selectionData(selection),
    ...(of === undefined ? {} : { of: selectionData(of) }),
    ...(against === undefined ? {} : { against }),
    ...(group === undefined ? {} : { group }),
    ...(times === undefined ? {} : { times }),
    printed: { text, value, decimals, unit, quantum, blank },
    place: placeData(place),
  };
}

function freeTextData({ field, text, place, about, says }: FreeTextFound) {
  return {
    field,
    text,
    place: placeData(place),
    about: about && selectionData(about),
    says: says.map((n) => ({ kind: n.kind, value: n.value, text: n.text, place: placeData(n.place) })),
  };
}

function sheetData({ id, place, fields, indicators }: SheetFound) {
  return {
    id,
    place: placeData(place),
    fields: sorted(fields, (field) => ({ text: field.text, place: placeData(field.place) })),
    indicators: indicators.map((i) => ({
      level1: i.level1,
      level2: i.level2,
      level3: i.level3,
      value: i.value,
      weight: i.weight,
      basis: i.basis,
      lastYear: i.lastYear,
      weightValue: i.weightValue,
      place: placeData(i.place),
      weightAt: i.weightAt && placeData(i.weightAt),
      valueAt: i.valueAt && placeData(i.valueAt),
    })),
  };
}
