import { debriefOf, findingsTable, logTable, takeAlong, writeTable } from '#debrief'
import { Heading, useWords } from '#ui'
import { handOver, handOverGame } from '../common/game-file.ts'
import { printAddress } from '../common/route.ts'
import { useDebrief } from './debrief-context.ts'

const PRINTS = [
  ['fan', 'debrief.keepFan', 'debrief.keepFanText'],
  ['report', 'debrief.keepReport', 'debrief.keepReportText'],
  ['portfolio', 'debrief.keepPortfolio', 'debrief.keepPortfolioText'],
] as const

/** What can be taken along: the fan, a report, a page for a portfolio, and all of it as files. */
export function KeepChapter() {
  const { t } = useWords()
  const { kept, slot } = useDebrief()
  return (
    <>
      <Heading place="keep">{t('debrief.keepTitle')}</Heading>
      <p class="story">{t('debrief.keepLead')}</p>
      <ul class="prints">
        {PRINTS.map(([what, name, says]) => (
          <li key={what}>
            <a class="btn plain" href={printAddress(kept.month, what, slot)}>
              {t(name)}
            </a>
            <p class="small quiet">{t(says)}</p>
          </li>
        ))}
      </ul>
      <Files />
    </>
  )
}

/** Log, findings and notes as files, made when they are asked for. */
function Files() {
  const { t, language } = useWords()
  const { kept, facts, notes, beliefs } = useDebrief()
  const { history, levers } = facts
  const separator = language === 'nl' ? ';' : ','
  const name = `krap-${kept.month}-`
  const table = (what: string, rows: Parameters<typeof writeTable>[0]) =>
    handOver(`${name}${what}.csv`, `\uFEFF${writeTable(rows, separator)}`, 'text/csv')
  const everything = () => {
    const all = { ...takeAlong(debriefOf(history, levers)), notes, beliefs }
    handOver(`${name}debrief.json`, JSON.stringify(all, null, 2))
  }
  const days = [
    ['day', 'account_cents', 'bandwidth_tenths', 'level'],
    ...history.end.days.map(({ day, balance, bandwidth, level }) => [day, balance, bandwidth, level]),
  ]
  const acts = [
    ['debrief.keepJson', everything],
    ['debrief.keepLog', () => table('log', logTable(history))],
    ['debrief.keepDays', () => table('days', days)],
    ['debrief.keepFindings', () => table('findings', findingsTable(facts.findings()))],
    ['end.export', () => handOverGame(kept)],
  ] as const
  return (
    <>
      <h2>{t('debrief.keepData')}</h2>
      <p class="small quiet">{t('debrief.keepDataText')}</p>
      <div class="acts">
        {acts.map(([label, act]) => (
          <button key={label} type="button" class="btn plain small" onClick={act}>
            {t(label)}
          </button>
        ))}
      </div>
    </>
  )
}
