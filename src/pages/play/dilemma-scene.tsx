import { useEffect, useState } from 'preact/hooks'
import { Heading, OptionList, Prose, useAnnounce, useWords } from '#ui'
import { FoldedOptions } from './folded-options.tsx'
import { MatLine } from './mat-line.tsx'
import { Meter } from './meter.tsx'
import { optionItems } from './option-items.ts'
import { usePlay } from './play-context.ts'
import type { Scene } from './scene.ts'
import { Since } from './since.tsx'
import { Acts } from './stop-button.tsx'
import { WhereWhen } from './where-when.tsx'

/** A situation with its options: choose, then confirm. */
export function DilemmaScene({ onScene }: { onScene(scene: Scene): void }) {
  const { view, month, game, decide } = usePlay()
  const words = useWords()
  const { t, money } = words
  const announce = useAnnounce()
  const { moment } = view.stop
  const [choice, setChoice] = useState('')
  useEffect(() => setChoice(''), [moment])

  function confirm(event: SubmitEvent) {
    event.preventDefault()
    if (choice === '') announce(t('stop.chooseFirst'))
    else if (decide({ moment, option: choice }) === null) {
      const taken = game.state.decisions.at(-1)
      if (taken !== undefined) onScene({ kind: 'result', taken })
    }
  }
  const narrowest = view.level === 'overleven'
  const group = { name: moment, legend: t('stop.options'), chosen: [choice], onChoose: setChoice }
  return (
    <div class="tell">
      <Meter />
      <div>
        <WhereWhen />
        <Heading place={moment}>{month.text(`moments.${moment}.title`)}</Heading>
      </div>
      <div class="story">
        <Prose text={month.text(`moments.${moment}.text`, { account: money(view.account) })} />
      </div>
      {view.stop.stopPoint && <p class="note">{t('stop.silence')}</p>}
      <form class="choose" id="options" onSubmit={confirm}>
        <OptionList
          {...group}
          items={optionItems(view, view.stop.options, month, words)}
          columns={view.level === 'ruimte'}
        />
        <FoldedOptions key={moment} {...group} />
        <Acts more={narrowest ? undefined : <SourcesLink />}>
          <button type="submit" class="btn" aria-disabled={choice === ''}>
            {t(choice === '' ? 'stop.chooseFirst' : 'stop.confirm')}
          </button>
        </Acts>
        {narrowest && <SourcesLink />}
      </form>
      <Since />
      <MatLine />
    </div>
  )
}

/** Where the amounts of this place come from. */
function SourcesLink() {
  const { t } = useWords()
  return (
    <a class="btn text" href="#sources">
      {t('stop.sources')}
    </a>
  )
}
