import type { LoadTerm } from '#engine'
import type { Glance } from '#session/protocol'
import { useWords } from '#ui'
import { useSeat } from './seat-context.ts'
import { useDateOf } from './use-date-of.ts'

/** What weighs on the household, and who is near. */
export function MoodGlance({ glance }: { glance: Extract<Glance, { task: 'mood' }> }) {
  const { month } = useSeat()
  const { t, list } = useWords()
  const term = useTerm()
  const terms = glance.why.terms.filter(({ points }) => points > 0).map(term)
  const near = glance.circle.filter(({ kind, helps }) => kind === 'strong' || helps)
  return (
    <div class="stack">
      <p class="strong">{t('seat.glance.mood.presses')}</p>
      {terms.length === 0 && <p>{t('seat.glance.mood.nothing')}</p>}
      <ul class="seat-notes">
        {terms.map((text, index) => (
          <li key={`${index}${text}`}>{text}</li>
        ))}
      </ul>
      {near.length > 0 && (
        <p>
          {t('seat.glance.mood.around')}: {list(near.map(({ id }) => month.person(id)))}.
        </p>
      )}
    </div>
  )
}

/** A term of the load in words, without its points: a watcher sees what weighs, not a score. */
function useTerm(): (term: LoadTerm) => string {
  const { view, month } = useSeat()
  const { t, has, money } = useWords()
  const dateOf = useDateOf()
  return ({ code, count, cents }) => {
    const glance = view.glance
    const [kind, id = ''] = code.split(':')
    if (kind === 'script') return month.text(`loads.${id}`) || t('load.script')
    if (code === 'L7' && glance?.task === 'mood') {
      const date = dateOf(glance.until.day)
      return t(cents < 0 ? 'load.L7short' : 'load.L7', { date, amount: money(Math.abs(cents)) })
    }
    const key = `load.${code}`
    return has(key) ? t(key, { count, more: count - 1 }) : code
  }
}
