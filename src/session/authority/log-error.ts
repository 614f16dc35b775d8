/** A log whose entries do not follow from each other, or not from this month. */
export class LogError extends Error {
  override readonly name = 'LogError'
}
