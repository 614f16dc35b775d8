export { AskedThings, AskTable, AskWeeks } from './asks.tsx'
export {
  cardText,
  type FindingWords,
  findingParams,
  findingWords,
  sourceText,
} from './cards/finding-words.ts'
export { GradeMark } from './cards/grade.tsx'
export { FindingLine, FindingPart, Sureness, TheoryCard } from './cards/theory-card.tsx'
export { chosenByDay, type DayMark } from './chart/day-marks.ts'
export { DecisionKeys } from './chart/decision-keys.tsx'
export { WALL, WALL_HALF, WIDE } from './chart/layout.ts'
export { type Marked, MonthChart, type MonthChartProps, type Shock } from './chart/month-chart.tsx'
export { MonthTable } from './chart/month-table.tsx'
export { Fold } from './fold.tsx'
export { HiddenLetters, HiddenOptions, HiddenReminders, LevelDays } from './hidden.tsx'
export { tellingLetters, tellingOptions, tellingReminders } from './hidden-telling.ts'
export { departureText } from './levers/departures.tsx'
export { LeverList } from './levers/lever-list.tsx'
export { LeverResult } from './levers/lever-result.tsx'
export { isPrediction, type LeverWords, PREDICTIONS, type Prediction } from './levers/lever-words.ts'
export { MEASURE_NAMES, type MeasureName, MeasureTable, measureText } from './levers/measures.tsx'
export { Predict } from './levers/predict.tsx'
export { TwoMonths } from './levers/two-months.tsx'
export { LocalFigures } from './local-figures.tsx'
export { LongList } from './long-list.tsx'
export { MakerLines, MakerMonth, MakerShares } from './makers.tsx'
export type { Names } from './names.ts'
export { WALL_NODES } from './network/layout.ts'
export { NetworkGraph } from './network/network-graph.tsx'
export { NetworkLists, PapersAsked } from './network/network-lists.tsx'
export { OptionLog, tightest } from './option-log.tsx'
export { Written } from './own-words.tsx'
export { FanCardView } from './print/fan-card.tsx'
export { type Aim, AimPart, HowKnown, type Most } from './room/aim.tsx'
export {
  figureText,
  isSpreadMeasure,
  type SpreadMeasure,
  SpreadRows,
  SpreadTable,
} from './room/spread-rows.tsx'
export { useNarrow } from './use-narrow.ts'
