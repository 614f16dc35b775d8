import type { Problem } from '#debrief'
import { useWords } from '#ui'
import { useDebrief } from './debrief-context.ts'

type Why = 'empty' | 'cut-off' | 'edited' | 'other-version'

const whyOf = ({ code }: Problem): Why => {
  if (code === 'log/empty') return 'empty'
  if (code === 'log/cut-off') return 'cut-off'
  return code === 'month/other-version' ? 'other-version' : 'edited'
}

/** Says when not all of a log could be read, and up to where what stands below holds. */
export function PartialNotice() {
  const { t } = useWords()
  const { facts, names } = useDebrief()
  const { problem, end } = facts.history
  if (problem === null) return null
  return (
    <p class="said" role="note">
      {t('debrief.partial', {
        why: t(`debrief.problem.${whyOf(problem)}`, { number: problem.index + 1 }),
        date: names.date(Math.max(1, end.day)),
      })}
    </p>
  )
}
