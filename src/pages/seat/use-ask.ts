import { useEffect, useRef, useState } from 'preact/hooks'
import type { Refusal, Request } from '#session/protocol'
import { useAnnounce, useWords } from '#ui'
import { useSeat } from './seat-context.ts'

interface Ask {
  /** On its way, and not yet kept by the session. */
  pending: boolean
  /** Why the last one was not taken, in words; empty when it was. */
  refused: string
  /** @returns whether it is kept */
  ask(request: Request): Promise<boolean>
}

/** Asks for one thing at a time and says what came of it. */
export function useAsk(): Ask {
  const { send } = useSeat()
  const { t, has } = useWords()
  const announce = useAnnounce()
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState('')
  const here = useRef(true)
  useEffect(
    () => () => {
      here.current = false
    },
    [],
  )
  const inWords = ({ refused: code }: Refusal): string => {
    const key = `seat.refused.${code}`
    return t(has(key) ? key : 'seat.refused.other')
  }
  async function ask(request: Request): Promise<boolean> {
    setPending(true)
    setRefused('')
    const refusal = await send(request)
    if (!here.current) return refusal === null
    setPending(false)
    if (refusal !== null) {
      setRefused(inWords(refusal))
      announce(inWords(refusal))
    }
    return refusal === null
  }
  return { pending, refused, ask }
}
