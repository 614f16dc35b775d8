// The month in figures as far as a step goes, in a few lines of text: for the facilitator, beside what the wall shows.

import { fanCards } from '#debrief'
import { cardText, figureText, findingWords, isSpreadMeasure, measureText } from '#debrief/view'
import type { Words } from '#i18n'
import type { ConsoleWalk } from '#session/protocol'
import { togetherText } from '../end/together-text.ts'
import type { GroupFacts } from './load-group-facts.ts'
import { roomFigures } from './room-figures.ts'

const MOST = 4

/** The figures of a step as sentences; none where a step is words alone. */
export function stepLines(
  { step, item, lever, stage }: ConsoleWalk,
  shown: Omit<GroupFacts, 'linesOf' | 'controllabilityRose'>,
  words: Words,
): string[] {
  const { t, money } = words
  const { facts, names } = shown
  switch (step) {
    case 'skills':
      return facts
        .findings()
        .filter(({ kind }) => kind === 'skill')
        .map((finding) => findingWords(finding, names, words).title)
        .filter((title, at, all) => title !== '' && all.indexOf(title) === at)
        .slice(0, MOST)
    case 'asks': {
      const { total, actions } = facts.asks()
      return total === 0
        ? [t('debrief.asksTitleNone')]
        : [
            t('debrief.asksTitle', { total, had: actions.had }),
            t('debrief.asksUsed', { had: actions.had, used: actions.used, looking: actions.looking }),
          ]
    }
    case 'picture': {
      const said = shown.said[item - 1]
      if (said !== undefined)
        return [
          names.moment(said.moment) || names.anything(said.moment),
          ...said.lines,
          ...said.remarks.map(({ text }) => text),
        ]
      const days = facts.end().picture.days
      const [first] = days
      return first === undefined
        ? []
        : [
            t('end.pictureTitle', { from: money(first.balance), to: money(days.at(-1)?.balance ?? 0) }),
            togetherText(shown.together, names, words),
          ]
    }
    case 'hidden': {
      const { options, letters, reminders } = facts.narrowed()
      const open = options.filter((option) => option.open && !option.taken).slice(0, MOST)
      return [
        t('groupDebrief.hidden', {
          options: options.length,
          letters: letters.length,
          days: reminders.length,
        }),
        ...open.map(({ day, moment, option }) => `${names.date(day)}: ${names.option(moment, option)}`),
      ]
    }
    case 'makers':
      return facts
        .makers()
        .shares.slice(0, MOST)
        .map(({ maker, cents }) => {
          const name = maker === 'living' ? t('debrief.makerLiving') : t(`ruleMaker.${maker}`)
          return `${name}: ${money(cents)}`
        })
    case 'replays': {
      const run = stage === 'replay' ? facts.under(lever) : null
      if (run === null) return []
      const own = facts.own()
      return (['account', 'fees', 'arrears', 'bandwidth', 'tunnelDays', 'papersAsked'] as const)
        .filter((each) => measureText(own, each, words) !== measureText(run, each, words))
        .map(
          (each) =>
            `${t(`debrief.measure.${each}`)}: ${measureText(own, each, words)} → ${measureText(run, each, words)}`,
        )
    }
    case 'room':
      return roomLines(shown, words)
    case 'network': {
      const { people, organisations, asked } = facts.network()
      return [
        t('debrief.networkLead', { count: people.length + organisations.length }),
        ...(asked > 0 ? [t('debrief.networkAsked', { count: asked })] : []),
      ]
    }
    case 'cards': {
      const [card, findings = []] = shown.cards[item] ?? []
      if (card === undefined) return [t('debrief.patternsNone')]
      return [
        cardText(card, 'name', words),
        ...findings.slice(0, 2).flatMap((finding) => {
          const { title, text } = findingWords(finding, names, words)
          return finding.kind === 'no-good-option' ? [title, text] : [title]
        }),
        cardText(card, 'act', words),
      ].filter((line) => line !== '')
    }
    case 'honest':
      return item === 0
        ? []
        : shown.figures.map(
            ({ place, what, figure, year, source }) =>
              `${figure}: ${what}, ${place}. ${t('localFigures.by', { year, source })}`,
          )
    case 'fan':
      return [
        fanCards(facts.history, facts.findings())
          .map(({ card }) => cardText(card, 'name', words))
          .join(', '),
      ]
    default:
      return []
  }
}

/** The same figures as on the wall, each as a sentence with the middle half of the months played by lot. */
function roomLines(shown: Pick<GroupFacts, 'facts' | 'explored'>, words: Words): string[] {
  const { t } = words
  const lines = roomFigures(shown).flatMap(({ measure, value, spread, quarter }) => {
    if (!isSpreadMeasure(measure)) return []
    const say = (figure: number) => figureText(measure, figure, words)
    const mine =
      quarter === 'outside'
        ? t('debrief.roomOutside', { value: say(value) })
        : t('debrief.roomMine', { value: say(value), q1: say(spread.q1), q3: say(spread.q3) })
    return [`${t(`debrief.roomMeasure.${measure}`)}: ${mine}`]
  })
  return lines.length === 0 ? [t('debrief.roomNone')] : lines
}
