import { block, type SectionForm, sentence } from "@mingce/core";

const held = (aspect: string, kind: string) => ({ stage: "held", aspect, kind });
const planned = (kind: string) => ({ stage: "planned", aspect: "count", kind });

/** State assets held at the end of the year before, and what is to be bought. */
export const assets = (id: string): SectionForm =>
  block(
    id,
    "（三）国有资产占用使用情况",
    [
      sentence("lead", "截至{prior}年底，{body}及下属各预算单位占用使用国有资产总体情况为：", {
        optional: true,
      }),
      sentence("buildings", "1.房屋{amount:area}平方米，价值{amount:value}万元。", {
        subjects: { area: held("area", "buildings"), value: held("value", "buildings") },
      }),
      sentence(
        "vehicles",
        "2.车辆{amount:count}辆，价值{amount:value}万元；其中：一般公务用车{amount:general}辆，价值{amount:generalValue}万元；" +
          "执法执勤用车{amount:enforcement}辆，价值{amount:enforcementValue}万元；其他车辆{amount:other}辆，价值{amount:otherValue}万元。",
        {
          subjects: {
            count: held("count", "vehicles"),
            value: held("value", "vehicles"),
            general: held("count", "generalVehicles"),
            generalValue: held("value", "generalVehicles"),
            enforcement: held("count", "enforcementVehicles"),
            enforcementValue: held("value", "enforcementVehicles"),
            other: held("count", "otherVehicles"),
            otherValue: held("value", "otherVehicles"),
          },
        },
      ),
      sentence("furniture", "3.办公家具价值{amount:furniture}万元。", {
        subjects: { furniture: held("value", "furniture") },
      }),
      sentence("otherAssets", "4.其他资产价值{amount:otherAssets}万元。", {
        subjects: { otherAssets: held("value", "otherAssets") },
      }),
      sentence(
        "equipment",
        "单位价值50万元以上大型设备{amount:equipmentOver500k}台（套），单位价值100万元以上大型设备{amount:equipmentOver1m}台（套）。",
        {
          subjects: {
            equipmentOver500k: held("count", "equipmentOver500k"),
            equipmentOver1m: held("count", "equipmentOver1m"),
          },
        },
      ),
      sentence(
        "planned",
        "{year}年{level}预算安排购置车辆{amount:vehicles}辆，安排购置50万元以上大型设备{amount:equipmentOver500k}台（套），" +
          "单位价值100万元以上大型设备{amount:equipmentOver1m}台（套）。",
        {
          subjects: {
            vehicles: planned("vehicles"),
            equipmentOver500k: planned("equipmentOver500k"),
            equipmentOver1m: planned("equipmentOver1m"),
          },
          when: { subject: "vehicles", is: "notNil" },
        },
      ),
      sentence(
        "plannedNoVehicles",
        "{year}年{level}预算未安排购置车辆经费，安排购置50万元以上大型设备{amount:equipmentOver500k}台（套），" +
          "单位价值100万元以上大型设备{amount:equipmentOver1m}台（套）。",
        {
          subjects: {
            vehicles: planned("vehicles"),
            equipmentOver500k: planned("equipmentOver500k"),
            equipmentOver1m: planned("equipmentOver1m"),
          },
          when: { subject: "vehicles", is: "nil" },
        },
      ),
    ],
    { cube: "assets" },
  );
