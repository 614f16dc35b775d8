// Dutch syllables by spelling, numbers as they are spoken. Rules of voice.md section 9.

const units = [1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3]
const tens = [0, 0, 2, 2, 2, 2, 2, 3, 2, 3]

/** Syllables of a whole number as it is said: 640 is zes-hon-derd-veer-tig, five. */
export function spoken(value: number): number {
  if (value < 20) return units[value] ?? 0
  if (value < 100)
    return (tens[Math.floor(value / 10)] ?? 0) + (value % 10 > 0 ? (units[value % 10] ?? 0) + 1 : 0)
  if (value < 1000) {
    const hundreds = Math.floor(value / 100)
    return (hundreds >= 2 ? (units[hundreds] ?? 0) : 0) + 2 + (value % 100 > 0 ? spoken(value % 100) : 0)
  }
  const thousands = Math.floor(value / 1000)
  return (thousands >= 2 ? spoken(thousands) : 0) + 2 + (value % 1000 > 0 ? spoken(value % 1000) : 0)
}

const diaeresis: Record<string, string> = { ä: '-a', ë: '-e', ï: '-i', ö: '-o', ü: '-u' }
const accents: Record<string, string> = { é: 'e', è: 'e', ê: 'e', á: 'a', à: 'a', ó: 'o', ú: 'u' }

/** Syllables of a word or a number as written. */
export function syllables(written: string): number {
  const word = written.toLowerCase()
  if (/^\d/.test(word)) {
    const parts = word.replaceAll('.', '').split(',')
    return parts
      .map(Number)
      .reduce((sum, part) => sum + (part > 0 || parts.length === 1 ? spoken(part) : 0), 0)
  }
  const plain = word
    .replace(/[äëïöü]/g, (letter) => diaeresis[letter] ?? letter)
    .replace(/[éèêáàóú]/g, (letter) => accents[letter] ?? letter)
    .replace(/aai|ooi|oei|eeuw|ieuw/g, 'o-')
    .replace(/ij|ie|eu|ui|ou|au|ei|ai|oe|aa|ee|oo|uu/g, 'o')
  return Math.max(1, plain.match(/[aeiou]|y(?![aeiou])/g)?.length ?? 0)
}
