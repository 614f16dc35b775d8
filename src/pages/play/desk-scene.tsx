import { useEffect, useState } from 'preact/hooks'
import type { OptionView, Taken } from '#engine'
import { Heading, OptionList, Prose, useWords } from '#ui'
import { FoldedOptions } from './folded-options.tsx'
import { MatLine } from './mat-line.tsx'
import { Meter } from './meter.tsx'
import { optionItems, optionText } from './option-items.ts'
import { usePlay } from './play-context.ts'
import type { Scene } from './scene.ts'
import { Acts } from './stop-button.tsx'
import { TableSlots } from './table-slots.tsx'
import { WhereWhen } from './where-when.tsx'

/** An evening at the table: a few actions, more wishes. Space takes and puts back. */
export function DeskScene({ onScene }: { onScene(scene: Scene): void }) {
  const { view, month, game, decide } = usePlay()
  const words = useWords()
  const { t, money } = words
  const { moment, options, folded } = view.stop
  const [taken, setTaken] = useState<string[]>([])
  useEffect(() => setTaken([]), [moment])

  const all = [...options, ...folded.options]
  const left = view.actions.left - actionsOf(all, taken)
  const open = all.filter((option) => option.state === 'open')
  const begun = all.some((option) => option.state === 'done')
  const toggle = (id: string) =>
    setTaken((now) => (now.includes(id) ? now.filter((each) => each !== id) : [...now, id]))
  const items = (list: OptionView[]) =>
    optionItems(view, list, month, words).map((item) => {
      const option = list.find((each) => each.id === item.id)
      const fits = taken.includes(item.id) || (option?.actions ?? 1) <= left
      return fits || item.barred !== undefined ? item : { ...item, barred: t('desk.full') }
    })

  function begin(event: SubmitEvent) {
    event.preventDefault()
    const done: Taken[] = []
    const refused: string[] = []
    for (const option of taken) {
      const said = decide({ moment, option })
      const last = game.state.decisions.at(-1)
      if (said !== null) refused.push(option)
      else if (last !== undefined) done.push(last)
    }
    setTaken([])
    if (done.length + refused.length === 0) {
      decide({ moment, option: 'done' })
      onScene({ kind: 'stop' })
    } else onScene({ kind: 'table', taken: done, refused })
  }
  const group = {
    name: moment,
    legend: t('desk.pick', { count: view.actions.left }),
    chosen: taken,
    several: true,
  }
  const count = { count: view.actions.left, of: open.length }
  return (
    <form class="desk" onSubmit={begin}>
      <div class="tell">
        <Meter />
        <div>
          <WhereWhen />
          <Heading place={moment}>{month.text(`moments.${moment}.title`)}</Heading>
        </div>
        <div class="story">
          <Prose text={month.text(`moments.${moment}.text`, { account: money(view.account) })} />
        </div>
        <p class="strong">{view.actions.left === 0 ? t('desk.leadNone') : t('desk.lead', count)}</p>
        <div class="wishes" id="options">
          <OptionList {...group} items={items(options)} onChoose={toggle} />
          <FoldedOptions key={moment} {...group} onChoose={toggle} />
        </div>
        <MatLine />
      </div>
      <aside class="table" aria-labelledby="on-table" aria-live="polite">
        <h2 id="on-table">{t('desk.table')}</h2>
        <TableSlots wishes={taken.map((id) => optionText(month, moment, id))} free={Math.max(0, left)} />
        <p class="small quiet">{t('desk.note')}</p>
        <Acts>
          <button type="submit" class="btn">
            {taken.length === 0
              ? t(begun ? 'desk.done' : 'desk.beginNone')
              : t('desk.beginCount', { count: taken.length, of: view.actions.left })}
          </button>
        </Acts>
      </aside>
    </form>
  )
}

const actionsOf = (options: OptionView[], taken: string[]): number =>
  options.filter((option) => taken.includes(option.id)).reduce((sum, option) => sum + option.actions, 0)
