import type { Words } from '#i18n'
import type { Sides } from '../group-debrief/load-sides.ts'

/** Groups side by side as the text of a table: first what each month came to, then what each group chose. */
export async function sidesTable(
  { groups, moments, names }: Sides,
  { t }: Pick<Words, 't'>,
  separator: ',' | ';',
): Promise<string> {
  const { writeCsv } = await import('#session/here')
  const row = (what: string, cells: readonly (string | number)[]) => [what, ...cells.map(String)]
  return writeCsv(
    [
      row(
        t('groupDebrief.sides.what'),
        groups.map(({ name }) => name),
      ),
      row(
        'account_cents',
        groups.map(({ account }) => account),
      ),
      row(
        'fees_cents',
        groups.map(({ fees }) => fees),
      ),
      row(
        'tunnel_days',
        groups.map(({ tunnelDays }) => tunnelDays),
      ),
      row(
        'needs_unmet',
        groups.map(({ needsUnmet }) => needsUnmet),
      ),
      row(
        'papers_asked',
        groups.map(({ papersAsked }) => papersAsked),
      ),
      ...moments.map(({ month, moment, chosen }) =>
        row(
          names.get(month)?.moment(moment) || moment,
          chosen.map((options) =>
            options.map((option) => names.get(month)?.option(moment, option) ?? option).join(' + '),
          ),
        ),
      ),
    ],
    separator,
  )
}
