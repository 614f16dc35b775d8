import { useState } from 'preact/hooks'
import { useSeat } from './seat-context.ts'

/** What this device keeps of its intentions; `sent` is what the session last had of it. */
export interface KeptIntention {
  practice: string
  policy: string
  share: boolean
  sent: string
}

const none: KeptIntention = { practice: '', policy: '', share: false, sent: '' }

function readIntention(raw: unknown): KeptIntention {
  if (typeof raw !== 'object' || raw === null) return none
  const text = (key: string): string => {
    const value: unknown = Reflect.get(raw, key)
    return typeof value === 'string' ? value : ''
  }
  return {
    practice: text('practice'),
    policy: text('policy'),
    share: Reflect.get(raw, 'share') === true,
    sent: text('sent'),
  }
}

/** The intentions of this seat as its device keeps them, and a way to write them; they outlive a reload. */
export function useIntention(): [KeptIntention, (part: Partial<KeptIntention>) => void] {
  const { device, code } = useSeat()
  const [kept, setKept] = useState(() => readIntention(device.read(code, 'intention')))
  return [
    kept,
    (part) => {
      const changed = { ...kept, ...part }
      device.write(code, 'intention', changed)
      setKept(changed)
    },
  ]
}
