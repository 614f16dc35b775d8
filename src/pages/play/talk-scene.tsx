import { useEffect, useState } from 'preact/hooks'
import type { Talk } from '#engine'
import { Heading, OptionList, Prose, useAnnounce, useWords } from '#ui'
import { MatLine } from './mat-line.tsx'
import { Meter } from './meter.tsx'
import { optionItems } from './option-items.ts'
import { usePlay } from './play-context.ts'
import type { Scene } from './scene.ts'
import { Acts } from './stop-button.tsx'
import { Exchange, TurnLines } from './talk-lines.tsx'
import { WhereWhen } from './where-when.tsx'

/** A conversation: what was just said, what is said now, and what one can say. */
export function TalkScene({ onScene }: { onScene(scene: Scene): void }) {
  const { view, month, game, decide } = usePlay()
  const words = useWords()
  const { t, money } = words
  const announce = useAnnounce()
  const key = view.stop.moment
  const [id = '', turn = ''] = key.split('/')
  const talk = game.plan.moments.get(id) as Talk
  const [choice, setChoice] = useState('')
  useEffect(() => setChoice(''), [key])

  const said = game.state.decisions.filter((each) => each.moment.startsWith(`${id}/`))
  const last = said.at(-1)
  function confirm(event: SubmitEvent) {
    event.preventDefault()
    if (choice === '') announce(t('talk.chooseFirst'))
    else if (decide({ moment: key, option: choice }) === null) {
      const taken = game.state.decisions.at(-1)
      const goesOn = game.view.stop.stop.kind === 'talk' && game.view.stop.moment.startsWith(`${id}/`)
      if (taken !== undefined && !goesOn) onScene({ kind: 'result', taken })
    }
  }
  const intro = month.text(`moments.${id}.text`, { account: money(view.account) })
  return (
    <div class="tell talk">
      <Meter />
      <div>
        <WhereWhen />
        <Heading place={key}>{month.text(`moments.${id}.title`)}</Heading>
      </div>
      {last === undefined && intro !== '' && (
        <div class="story">
          <Prose text={intro} />
        </div>
      )}
      {said.length > 1 && (
        <details>
          <summary>{t('talk.said')}</summary>
          <div class="lines">
            {said.slice(0, -1).map((taken) => (
              <Exchange key={taken.moment} taken={taken} talk={talk} />
            ))}
          </div>
        </details>
      )}
      <div class="lines">
        {last !== undefined && <Exchange taken={last} talk={talk} short />}
        <TurnLines talk={talk} turn={turn} />
      </div>
      {view.stop.stopPoint && <p class="note">{t('stop.silence')}</p>}
      <form class="choose" id="options" onSubmit={confirm}>
        <OptionList
          name={key}
          legend={t('talk.options')}
          items={optionItems(view, view.stop.options, month, words)}
          chosen={[choice]}
          onChoose={setChoice}
        />
        <Acts>
          <button type="submit" class="btn" aria-disabled={choice === ''}>
            {t(choice === '' ? 'talk.chooseFirst' : 'talk.confirm')}
          </button>
        </Acts>
      </form>
      <MatLine />
    </div>
  )
}
