import type { Glance } from '#session/protocol'
import { useWords } from '#ui'
import { GlanceRow } from './glance-row.tsx'
import { useSeat } from './seat-context.ts'

/** The overview: who asks for papers how often, and what runs. */
export function SystemGlance({ glance }: { glance: Extract<Glance, { task: 'system' }> }) {
  const { month } = useSeat()
  const { t } = useWords()
  const met = glance.organisations.filter(({ seen }) => seen === 'card')
  const running = glance.applications.filter(({ status }) => status !== 'decided' && status !== 'lapsed')
  return (
    <div class="stack">
      {met.length > 0 && <p class="strong">{t('seat.glance.system.asks')}</p>}
      <dl class="seat-rows">
        {met.map(({ id, asked }) => (
          <GlanceRow key={id} name={month.organisation(id)}>
            {asked === 0 ? t('seat.glance.system.notYet') : t('seat.glance.system.times', { count: asked })}
          </GlanceRow>
        ))}
      </dl>
      <p class="strong">
        {t(running.length > 0 ? 'seat.glance.system.runs' : 'seat.glance.system.runsNone')}
      </p>
      <dl class="seat-rows">
        {running.map(({ id, missing }) => (
          <GlanceRow key={id} name={month.procedure(id)}>
            {missing.length === 0
              ? t('seat.glance.system.complete')
              : t('seat.glance.system.missing', { count: missing.length })}
          </GlanceRow>
        ))}
      </dl>
    </div>
  )
}
