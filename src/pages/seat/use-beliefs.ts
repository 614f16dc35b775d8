import { useEffect, useState } from 'preact/hooks'
import type { KeptBelief, KeptBeliefs, When } from './belief-kept.ts'
import { readBeliefs } from './belief-kept.ts'
import { useSeat } from './seat-context.ts'

/** What this device answered, and the way to keep an answer and let it be counted. */
export function useBeliefs(): { kept: KeptBeliefs; keep(when: When, answers: number[]): void } {
  const { code, device, send } = useSeat()
  const [kept, setKept] = useState(() => readBeliefs(device.read(code, 'belief')))
  const write = (when: When, belief: KeptBelief) =>
    setKept((last) => {
      const next = { ...last, [when]: belief }
      device.write(code, 'belief', next)
      return next
    })
  async function count(when: When, belief: KeptBelief): Promise<void> {
    const refusal = await send({ type: 'belief', when, ticket: belief.ticket, answers: belief.answers })
    const again = refusal?.refused === 'session/not-stored' || refusal?.refused === 'session/too-fast'
    if (!again) write(when, { ...belief, settled: true })
  }
  useEffect(() => {
    for (const when of ['before', 'after'] as const) {
      const belief = kept[when]
      if (belief !== undefined && !belief.settled) void count(when, belief)
    }
  }, [])
  return {
    kept,
    keep(when, answers) {
      const belief: KeptBelief = { ticket: device.ticket(), answers, settled: false }
      write(when, belief)
      void count(when, belief)
    },
  }
}
