import type { Glance } from '#session/protocol'
import { useWords } from '#ui'
import { GlanceRow } from './glance-row.tsx'
import { useSeat } from './seat-context.ts'
import { useDateOf } from './use-date-of.ts'

const MOST = 6

/** The money: purse, what must go out before the next income, what is coming, and what is still open. */
export function MoneyGlance({ glance }: { glance: Extract<Glance, { task: 'money' }> }) {
  const { month } = useSeat()
  const { t, money } = useWords()
  const date = useDateOf()
  const { purse, until, reminders, bills } = glance
  const coming = reminders.filter(({ kind }) => kind !== 'deadline').slice(0, MOST)
  const late = bills.filter(({ status }) => status === 'overdue')
  const out = money(until.out)
  return (
    <div class="stack">
      <p>{t('seat.glance.money.purse', { amount: money(purse) })}</p>
      <p>
        {until.income === 0
          ? t('seat.glance.money.untilNone', { out })
          : t('seat.glance.money.until', { date: date(until.day), out, in: money(until.income) })}
      </p>
      {coming.length > 0 && <p class="strong">{t('seat.glance.money.coming')}</p>}
      <dl class="seat-rows">
        {coming.map(({ day, id, cents, kind }) => (
          <GlanceRow key={`${day}${id}`} name={`${month.bill(id)}, ${money(Math.abs(cents))}`}>
            {t(kind === 'in' ? 'seat.glance.money.comes' : 'seat.glance.money.goes', { date: date(day) })}
          </GlanceRow>
        ))}
      </dl>
      <p class="strong">{t(late.length > 0 ? 'seat.glance.money.late' : 'seat.glance.money.none')}</p>
      <dl class="seat-rows">
        {late.map(({ id, cents, feeCents, due }) => (
          <GlanceRow key={id} name={`${month.bill(id)}, ${money(cents + feeCents)}`}>
            {t('seat.glance.money.overdue', { date: date(due) })}
          </GlanceRow>
        ))}
      </dl>
    </div>
  )
}
