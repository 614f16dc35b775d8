import { useMemo } from 'preact/hooks'
import { debriefOf, reportOf } from '#debrief'
import { useWords } from '#ui'
import { useDebrief } from '../end/debrief-context.ts'
import { PrintFrame } from './print-frame.tsx'
import { ReportFirst } from './report-first.tsx'
import { ReportSecond } from './report-second.tsx'

const PAGES = 2

/** The report of two pages: the month itself, and what was around it. */
export function ReportSheets() {
  const { t } = useWords()
  const { facts, month } = useDebrief()
  const report = useMemo(() => reportOf(debriefOf(facts.history, facts.levers)), [facts])
  const title = t('print.reportTitle', { title: month.text('title') })
  return (
    <PrintFrame title={title}>
      {[ReportFirst, ReportSecond].map((Page, place) => (
        <section key={Page.name} class="report-sheet">
          <header>
            <p class="strong">{title}</p>
            <p class="small quiet">{t('print.reportPage', { number: place + 1, of: PAGES })}</p>
          </header>
          <Page report={report} />
          <footer class="small quiet">{t('print.reportNote')}</footer>
        </section>
      ))}
    </PrintFrame>
  )
}
