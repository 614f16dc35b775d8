import '../style/print.css'
import '../style/print-fan.css'
import type { ComponentType } from 'preact'
import { useMemo } from 'preact/hooks'
import { useWords, WordsContext } from '#ui'
import { HANDED } from '../common/handed-month.ts'
import type { Printed } from '../common/route.ts'
import { usePlace } from '../common/router.ts'
import { PlayedMonth } from '../end/use-played.tsx'
import { groupWords } from '../group-debrief/group-words.ts'
import { FanSheets } from './fan-sheets.tsx'
import { PortfolioSheet } from './portfolio-sheet.tsx'
import { ReportSheets } from './report-sheets.tsx'

const SHEETS: Record<Printed, ComponentType> = {
  fan: FanSheets,
  report: ReportSheets,
  portfolio: PortfolioSheet,
}

/** Something to print of a month that was played here, as the sheets it will be; the month of a group in its words. */
export function PrintPage({ month, what }: { month: string; what: Printed }) {
  const words = useWords()
  const isGroup = usePlace().query.has(HANDED)
  const said = useMemo(() => (isGroup ? groupWords(words) : words), [isGroup, words])
  return (
    <WordsContext.Provider value={said}>
      <PlayedMonth month={month} Show={SHEETS[what]} />
    </WordsContext.Provider>
  )
}
