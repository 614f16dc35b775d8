/** What a seat never shows: letters as they read, and what stands on cards and in applications. */
const LEFT_OUT = [
  /^letters\./,
  /^organisations\.[^.]+\.(?!name$)/,
  /^procedures\.[^.]+\.(?!title$)/,
  /^people\.[^.]+\.(?!name$)/,
]

/** The texts of a month that a phone needs to read along and vote, which is about two thirds of all. */
export const seatTexts = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => !LEFT_OUT.some((part) => part.test(key))))
