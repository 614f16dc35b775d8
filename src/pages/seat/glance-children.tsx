import type { Glance } from '#session/protocol'
import { useWords } from '#ui'
import { GlanceRow } from './glance-row.tsx'
import { useSeat } from './seat-context.ts'

/** What the children ask for, and whether it worked out. */
export function ChildrenGlance({ glance }: { glance: Extract<Glance, { task: 'children' }> }) {
  const { month } = useSeat()
  const { t } = useWords()
  const needs = Object.entries(glance.needs)
  if (needs.length === 0) return <p>{t('seat.glance.children.none')}</p>
  return (
    <dl class="seat-rows">
      {needs.map(([id, state]) => (
        <GlanceRow key={id} name={month.need(id)}>
          {t(`seat.glance.children.${state}`)}
        </GlanceRow>
      ))}
    </dl>
  )
}
