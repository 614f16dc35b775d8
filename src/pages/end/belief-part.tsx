import { beliefShift, optionLog } from '#debrief'
import { OptionLog } from '#debrief/view'
import { useWords } from '#ui'
import { BeliefBeside } from '../common/belief-beside.tsx'
import { BeliefNext, BeliefSentence, useBeliefCheck } from '../common/belief-check.tsx'
import { useDebrief } from './debrief-context.ts'

/** The four sentences again, after the month; in place of the chapter while they are answered. */
export function BeliefAgain({ onDone }: { onDone(): void }) {
  const { t } = useWords()
  const { believe } = useDebrief()
  const check = useBeliefCheck('belief', (answers) => {
    believe(answers)
    onDone()
  })
  return (
    <>
      <BeliefSentence check={check} />
      <p class="small quiet">{t('belief.privacy')}</p>
      <div class="acts">
        <BeliefNext check={check} />
        <button type="button" class="btn text" onClick={onDone}>
          {t('belief.skip')}
        </button>
      </div>
    </>
  )
}

/** Who answered before the month is asked again; who did not is left alone. */
export function BeliefPart({ onAnswer }: { onAnswer(): void }) {
  const { t } = useWords()
  const { before, after } = useDebrief().beliefs
  if (before === null) return null
  if (after !== null) return <Moved before={before} after={after} onAnswer={onAnswer} />
  return (
    <section class="panel stack tight" aria-labelledby="belief-again">
      <h2 id="belief-again">{t('beliefAfter.titleAfter')}</h2>
      <p>{t('beliefAfter.askAfter')}</p>
      <p>
        <button type="button" class="btn plain" data-belief onClick={onAnswer}>
          {t('belief.ask')}
        </button>
      </p>
    </section>
  )
}

interface MovedProps {
  before: number[]
  after: number[]
  onAnswer(): void
}

/** Sentences that look for the cause around somebody, and the one that looks for it with the person. */
const AROUND = [0, 2]
const PERSON = 1

/** Both answers beside each other, in words; where controllability rose, what there was to choose from. */
function Moved({ before, after, onAnswer }: MovedProps) {
  const { t } = useWords()
  const { items, controllabilityRose } = beliefShift({
    before: { count: 1, sums: before },
    after: { count: 1, sums: after },
  })
  const shift = (at: number): number => items[at]?.shift ?? 0
  const causes = AROUND.reduce((all, at) => all + shift(at), 0) - shift(PERSON)
  const said = (at: number): string =>
    t(shift(at) === 0 ? 'beliefAfter.stay' : shift(at) > 0 ? 'beliefAfter.more' : 'beliefAfter.less')
  const where = causes === 0 ? 'causesSame' : causes > 0 ? 'causesAround' : 'causesPerson'
  return (
    <>
      <section class="panel stack tight" aria-labelledby="belief-own">
        <h2 id="belief-own">{t('belief.own')}</h2>
        <BeliefBeside texts="belief" before={before} after={after} said={said} />
        <p>{t(`beliefAfter.${where}`)}</p>
        <p class="small quiet">{t('beliefAfter.yours')}</p>
        <p>
          <button type="button" class="btn text" data-belief onClick={onAnswer}>
            {t('belief.again')}
          </button>
        </p>
      </section>
      {controllabilityRose && <Choosable />}
    </>
  )
}

/** Card R4, for oneself. */
function Choosable() {
  const { t } = useWords()
  const { facts, names } = useDebrief()
  const moments = optionLog(facts.history)
  if (moments.length === 0) return null
  return (
    <section class="panel stack" data-card="r4" aria-labelledby="choosable">
      <h2 id="choosable">{t('beliefAfter.log.title')}</h2>
      <p>{t('beliefAfter.log.lead')}</p>
      <OptionLog moments={moments} names={names} />
      <p class="note">{t('beliefAfter.log.close')}</p>
    </section>
  )
}
