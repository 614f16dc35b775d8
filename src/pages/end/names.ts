import type { Names } from '#debrief/view'
import type { Words } from '#i18n'
import type { Game } from '#session/local'
import type { MonthWords } from '../common/month-words.ts'
import { entryName } from '../play/entry-name.ts'
import { letterTitle } from '../play/letter-values.ts'
import { optionText } from '../play/option-items.ts'

/** What a month that was played here calls things. */
export function namesOf(game: Game, month: MonthWords, words: Words): Names {
  const { plan, state } = game
  const { t, has, plainDate, tableDate } = words
  const letter = (id: string): string => {
    const here = state.letters.find((each) => each.id === id)
    const [template = id] = id.split('@')
    const text =
      here === undefined
        ? month.text(`letters.${template}.title`, {
            party: month.sender(plan.letters.get(template)?.from ?? ''),
          })
        : letterTitle(game, here, month, words)
    return text || id
  }
  const moment = (key: string): string => month.text(`moments.${key.split('/')[0]}.title`)
  const act = (option: string): string => {
    const key = `debrief.act.${option}`
    return has(key) ? t(key) : option
  }
  /** A person outside the texts of the month is called by nothing else than the id. */
  const anything = (id: string): string => {
    if (id === 'evening') return t('debrief.evening')
    if (moment(id) !== '') return moment(id)
    if (plan.letters.has(id.split('@')[0] ?? '')) return letter(id)
    if (plan.procedures.has(id)) return month.procedure(id)
    if (plan.papers.has(id)) return month.paper(id)
    if (plan.organisations.has(id) || month.has(`parties.${id}`)) return month.organisation(id)
    if (month.has(`people.${id}.name`)) return month.person(id)
    if (month.has(`needs.${id}.text`)) return month.need(id)
    return entryName(id, month, words)
  }
  return {
    bill: (id) => entryName(id, month, words),
    letter,
    person: month.person,
    organisation: month.organisation,
    paper: month.paper,
    need: month.need,
    procedure: month.procedure,
    moment,
    option: (key, option) => optionText(month, key, option) || act(option),
    anything,
    date: (day) => plainDate(game.dateOf(day)),
    shortDate: (day) => tableDate(game.dateOf(day)),
  }
}
