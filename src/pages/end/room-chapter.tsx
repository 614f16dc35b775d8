import { useMemo } from 'preact/hooks'
import { placeInSpread } from '#debrief'
import { AimPart, Fold, figureText, HowKnown, SpreadRows, SpreadTable } from '#debrief/view'
import type { Report } from '#explore'
import { Heading, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { useLoaded } from '../common/use-loaded.ts'
import { useDebrief } from './debrief-context.ts'
import { loadExplored } from './debrief-files.ts'
import { figuresOf, spreadIn } from './spread-in.ts'

/** How much room there was to choose: this month as a dot among months played by lot, and what a search found. */
export function RoomChapter() {
  const { t } = useWords()
  const { platform } = useApp()
  const { kept } = useDebrief()
  const explored = useLoaded(kept.month, () => loadExplored(platform.get, kept.month))
  if (explored.state !== 'here')
    return (
      <>
        <Heading place="room">{t('debrief.roomTitle')}</Heading>
        <p class="quiet">{t('common.loading')}</p>
      </>
    )
  return <Found report={explored.value} />
}

function Found({ report }: { report: Report | null }) {
  const words = useWords()
  const { t } = words
  const { facts, kept, game } = useDebrief()
  const fits = report !== null && report.version === kept.version
  const placed = useMemo(
    () => (fits ? placeInSpread({ spread: spreadIn(report) }, figuresOf(facts)) : []),
    [report, facts],
  )
  const title = <Heading place="room">{t('debrief.roomTitle')}</Heading>
  if (!fits || placed.length === 0)
    return (
      <>
        {title}
        <p class="story">{t(report === null || fits ? 'debrief.roomNone' : 'debrief.roomOther')}</p>
      </>
    )
  const balance = report.room?.measures.find(({ measure }) => measure === 'net')
  const say = (value: number) => figureText('balance', value, words)
  return (
    <>
      {title}
      <p class="story">
        {t('debrief.roomLead', { plays: report.plays.done.toLocaleString(words.language) })}
      </p>
      <SpreadRows placed={placed} />
      <Fold label={t('debrief.asTable')} class="table-part">
        <SpreadTable placed={placed} />
      </Fold>
      {report.room === null ? (
        <HowKnown />
      ) : (
        <AimPart
          aim={report.room.aim}
          withChildren={game.plan.child.size > 0}
          most={
            balance === undefined
              ? null
              : {
                  best: say(balance.best.value),
                  how: balance.best.how,
                  bound: balance.bound.value === null ? null : say(balance.bound.value),
                }
          }
        />
      )}
      <p class="note">{t('debrief.roomFold')}</p>
    </>
  )
}
