import { useWords } from '#ui'
import type { Shift } from './belief-sums.ts'
import { averages, shiftOf } from './belief-sums.ts'
import { useConsole } from './console-context.ts'

const ITEMS = ['i0', 'i1', 'i2', 'i3'] as const

/** The group's belief check before and after, sentence by sentence and in words; only sums, and never of fewer than three. */
export function BeliefShift() {
  const { t } = useWords()
  const { view } = useConsole()
  const { before, after } = view.beliefs
  if (before.count + after.count === 0) return null
  const was = averages(before)
  const is = averages(after)
  return (
    <section class="stack tight" aria-labelledby="beliefs">
      <h2 class="minor" id="beliefs">
        {t('console.belief.title')}
      </h2>
      <p class="quiet">{t('console.belief.both', { before: before.count, after: after.count })}</p>
      {was === null && is === null ? (
        <p class="quiet">{t('console.belief.few')}</p>
      ) : (
        <>
          <ul class="beliefs">
            {ITEMS.map((item, at) => (
              <li key={item}>
                <span>{t(`seat.belief.items.${item}`)}</span>
                <Averages was={was?.[at]} is={is?.[at]} />
              </li>
            ))}
          </ul>
          <p class="quiet">{t('console.belief.how')}</p>
        </>
      )}
    </section>
  )
}

/** `Vooraf 3,4, nu 2,6: minder eens`. */
function Averages({ was, is }: { was: number | undefined; is: number | undefined }) {
  const { t, language } = useWords()
  const written = (average: number) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(average)
  if (was === undefined || is === undefined) {
    const only = was ?? is ?? 0
    return (
      <b class="num">
        {t(was === undefined ? 'console.belief.onlyAfter' : 'console.belief.onlyBefore', {
          mark: written(only),
        })}
      </b>
    )
  }
  const shift: Shift = shiftOf(was, is)
  return (
    <b class="num">
      {t('console.belief.shift', { before: written(was), after: written(is) })}{' '}
      {t(`console.belief.shifts.${shift}`)}
    </b>
  )
}
