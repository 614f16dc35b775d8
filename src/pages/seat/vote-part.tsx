import { useEffect, useState } from 'preact/hooks'
import { Heading, Line, useAnnounce, useWords } from '#ui'
import type { GroupOption } from '../common/group-story.ts'
import { groupOptions } from '../common/group-story.ts'
import { Along } from './along.tsx'
import { useSeat } from './seat-context.ts'
import { SeatFrame } from './seat-frame.tsx'
import { useAsk } from './use-ask.ts'

/** Chosen on the screen: nothing yet, blank, or an option. */
type Choice = { option: string | null } | null

/** The secret vote: choose, cast, and change until the result. It counts once the session has kept it. */
export function VotePart() {
  const { view, month } = useSeat()
  const { t } = useWords()
  const announce = useAnnounce()
  const { pending, refused, ask } = useAsk()
  const { ballot, flow } = view
  const [choice, setChoice] = useState<Choice>(ballot.voted ? { option: ballot.option } : null)
  useEffect(() => announce(t('seat.vote.opened')), [])
  const all = view.month === null ? [] : groupOptions(view.month.stop, month)
  const options = all.filter(({ id }) => ballot.options.includes(id))
  const letterOf = (id: string | null) => options.find((option) => option.id === id)?.letter ?? ''

  async function cast(event: SubmitEvent) {
    event.preventDefault()
    if (choice === null) announce(t('seat.vote.first'))
    else if (!pending && !isKept(choice)) {
      const { option } = choice
      const kept = await ask({ type: 'vote', beat: flow.beat, option })
      if (kept) announce(savedText(option))
    }
  }
  const isKept = (now: Choice): boolean => now !== null && ballot.voted && now.option === ballot.option
  const savedText = (option: string | null): string =>
    option === null ? t('seat.vote.savedLongBlank') : t('seat.vote.savedLong', { letter: letterOf(option) })
  const still = pending || choice === null || isKept(choice)
  return (
    <SeatFrame
      said={ballot.voted ? savedText(ballot.option) : ''}
      act={
        <button type="submit" class="btn" form="vote" aria-disabled={still} data-pending={pending}>
          {actText(choice)}
        </button>
      }
    >
      <div>
        <Heading place={`vote ${flow.beat}`}>
          {t(flow.round > 1 ? 'seat.vote.again' : 'seat.vote.title')}
        </Heading>
        <p class="small quiet">{t('seat.vote.note')}</p>
      </div>
      <form id="vote" onSubmit={cast}>
        <fieldset class="opts">
          <legend class="sr">{t('seat.vote.legend')}</legend>
          {options.map((option) => (
            <Ballot
              key={option.id}
              option={option}
              chosen={choice?.option === option.id}
              onChoose={() => setChoice({ option: option.id })}
            />
          ))}
          <label class="opt" data-option="">
            <input
              type="radio"
              name="vote"
              checked={choice !== null && choice.option === null}
              onChange={() => setChoice({ option: null })}
            />
            <span class="what">{t('seat.vote.blank')}</span>
          </label>
        </fieldset>
      </form>
      {refused !== '' && <p class="strong">{refused}</p>}
      <Along />
    </SeatFrame>
  )

  function actText(now: Choice): string {
    if (pending) return t('seat.vote.saving')
    if (now === null) return t('seat.vote.first')
    const letter = letterOf(now.option)
    if (now.option === null)
      return t(`seat.vote.${isKept(now) ? 'saved' : ballot.voted ? 'change' : 'cast'}Blank`)
    return t(`seat.vote.${isKept(now) ? 'saved' : ballot.voted ? 'change' : 'cast'}`, { letter })
  }
}

interface BallotProps {
  option: GroupOption
  chosen: boolean
  onChoose(): void
}

function Ballot({ option, chosen, onChoose }: BallotProps) {
  return (
    <label class="opt" data-option={option.id}>
      <input type="radio" name="vote" checked={chosen} onChange={onChoose} />
      <span>
        <span class="what">
          {option.letter}. <Line text={option.what} />
        </span>
        {option.cost !== '' && <span class="cost">{option.cost}</span>}
      </span>
    </label>
  )
}
