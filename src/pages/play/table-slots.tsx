import { Line, useWords } from '#ui'

/** What lies on the table, and what room is left on it. */
export function TableSlots({ wishes, free }: { wishes: string[]; free: number }) {
  const { t } = useWords()
  return (
    <ol class="slots">
      {wishes.map((wish, index) => (
        <li class="slot full" key={wish}>
          <span class="n">{index + 1}</span>
          <span>
            <Line text={wish} />
          </span>
        </li>
      ))}
      {Array.from({ length: free }, (_, index) => wishes.length + index + 1).map((place) => (
        <li class="slot free" key={place}>
          <span class="n">{place}</span>
          <span>{t('desk.free')}</span>
        </li>
      ))}
    </ol>
  )
}
