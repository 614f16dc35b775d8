import type { Grade } from '#debrief'
import { useWords } from '#ui'

const FULL: Record<Grade, number> = { strong: 4, leaning: 3, mixed: 2, split: 2, contested: 1 }
const STEPS = [1, 2, 3, 4]

/** How sure a concept is: in words (those of its card, where given), with as many filled blocks. */
export function GradeMark({ grade, text = '' }: { grade: Grade; text?: string }) {
  const { t } = useWords()
  return (
    <span class="grade">
      <span class="blocks" aria-hidden="true">
        {STEPS.map((step) => (
          <i key={step} class={step <= FULL[grade] ? 'on' : undefined} />
        ))}
      </span>
      {text || t(`debrief.grade.${grade}`)}
    </span>
  )
}
