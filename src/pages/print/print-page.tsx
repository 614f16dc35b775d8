import '../style/print.css'
import '../style/print-fan.css'
import type { ComponentType } from 'preact'
import type { Printed } from '../common/route.ts'
import { PlayedMonth } from '../end/use-played.tsx'
import { FanSheets } from './fan-sheets.tsx'
import { PortfolioSheet } from './portfolio-sheet.tsx'
import { ReportSheets } from './report-sheets.tsx'

const SHEETS: Record<Printed, ComponentType> = {
  fan: FanSheets,
  report: ReportSheets,
  portfolio: PortfolioSheet,
}

/** Something to print of a month that was played here, as the sheets it will be. */
export function PrintPage({ month, what }: { month: string; what: Printed }) {
  return <PlayedMonth month={month} Show={SHEETS[what]} />
}
