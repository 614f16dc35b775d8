import type { ComponentChildren } from 'preact'

interface SideTableProps {
  caption: string
  /** What stands above the first column. */
  first: string
  groups: readonly string[]
  rows: readonly { key: string; head: string; cells: readonly ComponentChildren[] }[]
  /** The cells are figures. */
  figures?: boolean
}

/** Groups beside each other: a column for each, a row for what they have in common. */
export function SideTable({ caption, first, groups, rows, figures = false }: SideTableProps) {
  return (
    <div class="sides-wide">
      <table class="sides">
        <caption class="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {groups.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key} data-row={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={groups[at]} class={figures ? 'num' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
