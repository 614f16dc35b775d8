import { useWords } from '#ui'
import { useWall } from './wall-context.ts'

const ROWS = ['r0', 'r1', 'r2'] as const
const COLUMNS = ['did', 'befell'] as const

/** Where the group looked for the cause of a hard event: first only how many answered, then the six sums. */
export function CausesPart() {
  const { view } = useWall()
  const { t } = useWords()
  const { causes } = view
  if (causes === null) return null
  const { cells, given, before } = causes
  return (
    <>
      <h1>{t(cells === null ? 'wall.causes.title' : 'wall.causes.shown')}</h1>
      <table class="wall-causes">
        <thead>
          <tr>
            <td />
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`seat.causes.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row, at) => (
            <tr key={row}>
              <th scope="row">{t(`seat.causes.rows.${row}`)}</th>
              {COLUMNS.map((column, side) => (
                <td key={column}>
                  {cells?.[at * 2 + side] ?? ''}
                  {before !== null && (
                    <small class="wall-cost">
                      {t('groupDebrief.wall.before', { count: before[at * 2 + side] ?? 0 })}
                    </small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="wall-quiet">
        {cells === null && `${t('wall.causes.text')} `}
        {t('wall.causes.given', { count: given })}
        {before !== null &&
          `. ${t('groupDebrief.wall.causesBefore', { count: before.reduce((sum, one) => sum + one, 0) })}`}
      </p>
    </>
  )
}
