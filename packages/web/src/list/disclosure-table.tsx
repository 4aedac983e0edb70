import type { ListedDisclosureAnswer } from "@mingce/server";
import { Counts } from "../counts.tsx";
import { goTo, Link } from "../path.tsx";
import { text } from "../text.ts";
import { shownTime } from "../time.ts";

const { columns } = text.list;

/** The list as a table; a row opens by a click anywhere, its link also with Enter. */
export function DisclosureTable({ items }: { readonly items: readonly ListedDisclosureAnswer[] }) {
  return (
    <div className="table-scroll">
      <table className="list">
        <caption className="unseen">{text.list.caption}</caption>
        <thead>
          <tr>
            {Object.entries(columns).map(([id, label]) => (
              <th key={id} scope="col" className={id}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Line key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ item }: { readonly item: ListedDisclosureAnswer }) {
  const { id, unit, name, year, formTitle, counts, settled, coverage, receivedAt, sample } = item;
  const { numbers, bound, checked } = coverage;
  const address = `/disclosures/${id}`;
  return (
    <tr onClick={() => goTo(address)}>
      <th scope="row" className="unit">
        <Link to={address}>{unit ?? text.list.unknownUnit}</Link>
        {sample && <span className="tag sample">{text.list.sample}</span>}
        <span className="file-name">{name}</span>
      </th>
      <td className="year">{year ?? text.list.unknownYear}</td>
      <td className="form">{formTitle ?? text.list.unknownForm}</td>
      <td className="findings">
        <Counts counts={counts} settled={settled} looked={bound > 0} />
      </td>
      <td className="coverage" title={text.list.coverageTitle(numbers, bound, checked)}>
        {text.list.coverage(numbers, bound, checked)}
      </td>
      <td className="received">{shownTime(receivedAt)}</td>
    </tr>
  );
}
