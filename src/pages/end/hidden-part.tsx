import { Line, useWords } from '#ui'
import { letterTitle } from '../play/letter-values.ts'
import { optionText } from '../play/option-items.ts'
import { useEnd } from './end-context.ts'

/** What was there all along and out of view, and when; and the letters that lay shut for long. */
export function HiddenPart() {
  const { found, game, month } = useEnd()
  const { t, tableDate } = useWords()
  const { hidden } = found
  const looked = new Set(
    game.state.decisions.filter((taken) => taken.option === 'look-further').map((taken) => taken.moment),
  )
  return (
    <section id="hidden" class="stack" aria-labelledby="hidden-title">
      <h2 id="hidden-title">
        {hidden.length === 0 ? t('end.hiddenTitleNone') : t('end.hiddenTitle', { count: hidden.length })}
      </h2>
      <p>
        <Line text={t(hidden.length === 0 ? 'end.hiddenNone' : 'end.hiddenLead')} />
      </p>
      {hidden.length > 0 && (
        <ul class="hidden-list">
          {hidden.map((each) => (
            <li key={`${each.day} ${each.moment} ${each.option}`}>
              <span class="num quiet">{tableDate(game.dateOf(each.day))}</span>
              <span>
                <span class="voice">
                  <Line text={optionText(month, each.moment, each.option)} />
                </span>
                <span class="small quiet">
                  {month.text(`moments.${each.moment.split('/')[0]}.title`)},{' '}
                  {t(looked.has(each.moment) ? 'end.hiddenLooked' : 'end.hiddenNot')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <ShutLetters />
    </section>
  )
}

function ShutLetters() {
  const { found, game, month } = useEnd()
  const words = useWords()
  const { t, plainDate } = words
  if (found.shut.length === 0) return null
  const date = (day: number) => plainDate(game.dateOf(day))
  return (
    <>
      <h3>{t('end.shutTitle')}</h3>
      <ul class="bullets">
        {found.shut.map(({ letter, arrived, opened }) => {
          const state = game.state.letters.find((each) => each.id === letter)
          const name = state === undefined ? letter : letterTitle(game, state, month, words)
          return (
            <li key={letter}>
              {opened === 0
                ? t('end.shutNever', { name, arrived: date(arrived) })
                : t('end.shutOpened', { name, arrived: date(arrived), opened: date(opened) })}
            </li>
          )
        })}
      </ul>
    </>
  )
}
