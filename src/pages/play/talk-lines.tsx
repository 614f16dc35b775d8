import type { Taken, Talk } from '#engine'
import { Line, Prose } from '#ui'
import { optionText, resultText } from './option-items.ts'
import { usePlay } from './play-context.ts'

/** The lines told in a turn, each with who speaks. */
export function TurnLines({ talk, turn }: { talk: Talk; turn: string }) {
  const { month } = usePlay()
  const lines = talk.turns.find((each) => each.id === turn)?.lines ?? []
  return (
    <>
      {lines.map((line, index) => (
        <div class="line" key={`${turn} ${index}`}>
          {line.who !== lines[index - 1]?.who && <p class="who">{month.person(line.who)}</p>}
          <div class="story">
            <Prose text={month.text(`moments.${talk.id}.turns.${turn}.lines.${index}.text`)} />
          </div>
        </div>
      ))}
    </>
  )
}

interface ExchangeProps {
  taken: Taken
  talk: Talk
  /** Leaves out what led to the answer. */
  short?: boolean
}

/** A turn that is over: what was told, what was chosen, and what came of it. */
export function Exchange({ taken, talk, short = false }: ExchangeProps) {
  const { month } = usePlay()
  const turn = taken.moment.split('/')[1] ?? ''
  return (
    <>
      {!short && <TurnLines talk={talk} turn={turn} />}
      <p class="said">
        <Line text={optionText(month, taken.moment, taken.option)} />
      </p>
      <div class="story">
        <Prose text={resultText(month, taken.moment, taken.option, taken.outcome)} />
      </div>
    </>
  )
}
