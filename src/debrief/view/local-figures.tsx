import { useWords } from '#ui'

interface Figure {
  place: string
  what: string
  figure: string
  year: number
  source: string
}

/** Figures of the place where a group is: never without year and source. */
export function LocalFigures({ figures }: { figures: readonly Figure[] }) {
  const { t } = useWords()
  return (
    <ul class="local-figures">
      {figures.map(({ place, what, figure, year, source }) => (
        <li key={`${figure} ${what} ${place} ${year}`}>
          <b class="num">{figure}</b>
          <span>
            {what}, {place}
          </span>
          <span class="quiet from">{t('localFigures.by', { year, source })}</span>
        </li>
      ))}
    </ul>
  )
}
