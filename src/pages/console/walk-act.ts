// What leads on in the debrief: the next part, the next step, or what a prediction waits for.

import type { Words } from '#i18n'
import { PREDICTIONS } from '#session/protocol'
import { nextPlace, partsOf } from '../group-debrief/parts-of.ts'
import type { Console } from './console-context.ts'
import type { MainAct } from './use-main-act.ts'

/** The act that leads the debrief on. */
export function walkAct(desk: Console, { t }: Pick<Words, 't'>): MainAct | null {
  const { view, facts, ask, hands } = desk
  const { walk } = view
  if (walk === null) return null
  const { lever, stage, step } = walk
  if (stage === 'ask') {
    const counts = Object.fromEntries(PREDICTIONS.map((each) => [each, hands[each] ?? 0]))
    return {
      label: t('groupDebrief.predict.show'),
      waits: null,
      async act() {
        const counted =
          view.flow.mode === 'phones' || (await ask({ type: 'count-predictions', lever, counts }))
        if (counted) await ask({ type: 'show-predictions', lever })
      },
    }
  }
  if (stage === 'spread')
    return {
      label: t('groupDebrief.predict.replay'),
      waits: null,
      act: () => void ask({ type: 'show-replay', lever }),
    }
  const next = nextPlace(walk, facts)
  if (next === null) return null
  const parts = typeof facts === 'object' ? partsOf(step, facts) : 1
  return {
    label:
      next.step === step
        ? t('groupDebrief.nextPart', { number: next.item + 1, of: parts })
        : t('groupDebrief.next', { name: t(`seat.walk.step.${next.step}`) }),
    waits: null,
    act: () => void ask({ type: 'debrief-step', ...next }),
  }
}
