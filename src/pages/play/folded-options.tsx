import { useState } from 'preact/hooks'
import { OptionList, useWords } from '#ui'
import { optionItems } from './option-items.ts'
import { usePlay } from './play-context.ts'

interface FoldedProps {
  name: string
  legend: string
  chosen: readonly string[]
  several?: boolean
  onChoose(id: string): void
}

/** What lies further away: folded in krap at one click, and in the tunnel and below for one action. */
export function FoldedOptions({ name, legend, chosen, several = false, onChoose }: FoldedProps) {
  const { view, month, decide } = usePlay()
  const words = useWords()
  const { t } = words
  const { folded } = view.stop
  const [looked, setLooked] = useState(false)
  if (folded.count === 0) return null
  const here = looked || folded.options.some((option) => chosen.includes(option.id))
  const open = folded.options.length > 0 && (here || wasPaidFor(view.level))
  if (open) {
    return (
      <>
        <p class="farther" id={`${name}-farther`}>
          {t('stop.farther')}
        </p>
        <OptionList
          name={name}
          legend={`${legend} ${t('stop.farther')}`}
          items={optionItems(view, folded.options, month, words)}
          chosen={chosen}
          several={several}
          onChoose={onChoose}
        />
      </>
    )
  }
  const price = { count: folded.count, of: view.actions.of }
  const cost =
    folded.cost === 'free'
      ? t('stop.lookFree', price)
      : view.actions.left > 0
        ? t('stop.lookAction', price)
        : t('stop.lookTomorrow', price)
  const look = () => {
    if (folded.cost === 'action') decide({ moment: view.stop.moment, option: 'look-further' })
    setLooked(true)
  }
  return (
    <button type="button" class="fold" aria-expanded={false} onClick={look}>
      <b>{t('stop.look')}</b>
      <span class="small quiet">{cost}</span>
    </button>
  )
}

/** Below krap the options are only there once they were paid for. */
const wasPaidFor = (level: string): boolean => level === 'tunnel' || level === 'overleven'
