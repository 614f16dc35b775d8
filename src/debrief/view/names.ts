/** What a month calls things: ids and days in, words out. Pages make one from the texts of the month. */
export interface Names {
  /** A booking, a payment or a bill; `<bill>:fees` are the costs on it. */
  bill(id: string): string
  letter(id: string): string
  person(id: string): string
  organisation(id: string): string
  paper(id: string): string
  need(id: string): string
  procedure(id: string): string
  /** Title of a moment or of a turn in a talk; empty where the month gives none. */
  moment(key: string): string
  option(moment: string, option: string): string
  /** Whatever carries this id: a moment, letter, application, paper, bill, person. */
  anything(id: string): string
  /** A day of the month as `6 maart`, and for tables as `6 mrt`. */
  date(day: number): string
  shortDate(day: number): string
}
