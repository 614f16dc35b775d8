/** The date of a day of a month. @param month `YYYY-MM` @returns `YYYY-MM-DD` */
export const dateOfDay = (month: string, day: number): string => `${month}-${String(day).padStart(2, '0')}`
