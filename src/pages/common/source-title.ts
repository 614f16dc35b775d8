// Who stands behind an address and what the page is about, so that a source is never only a host.

const MAKERS: Readonly<Record<string, string>> = {
  '1twente.nl': '1Twente',
  'aag.nl': 'AAG',
  'bnnvara.nl': 'BNNVARA, Kassa',
  'cbs.nl': 'CBS',
  'diaconie.pknzwolle.nl': 'Diaconie, Protestantse Gemeente Zwolle',
  'directa.nl': 'Directa',
  'gblt.nl': 'GBLT',
  'hartvannederland.nl': 'Hart van Nederland',
  'hetcak.nl': 'CAK',
  'igsd-sw.nl': 'IGSD Steenwijkerland en Westerveld',
  'incassobond.nl': 'Incassobond',
  'insidr.nl': 'Insidr',
  'intrum.nl': 'Intrum',
  'invorderingsbedrijf.nl': 'Invorderingsbedrijf',
  'juridischloket.nl': 'Het Juridisch Loket',
  'kekmama.nl': 'Kek Mama',
  'kledingbankdoetinchem.nl': 'Kledingbank Doetinchem',
  'leggle.com': 'Leggle',
  'manners.nl': 'Manners',
  'metronieuws.nl': 'Metro',
  'nieuws.nl': 'Nieuws.nl',
  'nos.nl': 'NOS',
  'pactsamsam.nl': 'Pact SamSam',
  'patrimoniumbarendrecht.nl': 'Patrimonium Barendrecht',
  'raisin.nl': 'Raisin',
  'rbzzwolle.nl': 'Rbz Zwolle',
  'rijksoverheid.nl': 'Rijksoverheid',
  'sdg.rijksoverheid.nl': 'Rijksoverheid',
  'sunnederland.nl': 'SUN Nederland',
  'traverswelzijn.nl': 'Travers Welzijn',
  'vertiadvies.nl': 'Vertiadvies',
  'voedselbanklelystad.nl': 'Voedselbank Lelystad',
  'voedselbankpurmerend.nl': 'Voedselbank Purmerend',
  'vtoi-nvtk.nl': 'VTOI-NVTK',
  'wbvmaarn.nl': 'Woningbouwvereniging Maarn',
  'webwoordenboek.nl': 'Webwoordenboek',
  'westlandpartners.nl': 'Westland Partners',
  'zorgwijzer.nl': 'Zorgwijzer',
  'zwolle.nl': 'Gemeente Zwolle',
}

/** Pages whose address does not say what they are. */
const PAGES: Readonly<Record<string, string>> = {
  '1twente.nl/artikel/70208': '1Twente: artikel 70208',
  'berthub.eu/tkconv/document.html': 'Tweede Kamer: rente bij rood staan, stuk 2025D31696',
  'github.com/MinBZK/poc-machine-law': 'Ministerie van BZK: wetten als rekenregels',
  'sdg.rijksoverheid.nl/regelen-in-nederland/afvalstoffenheffing-betalen/gemeente-zwolle':
    'Rijksoverheid: afvalstoffenheffing betalen, gemeente Zwolle',
  'invorderingsbedrijf.nl/btag': 'Invorderingsbedrijf: kosten van een deurwaarder (Btag)',
  'sunnederland.nl': 'SUN Nederland: noodhulpbureaus',
}

/** Letters after a title that only its maker has a use for. */
const OWN_MARK = /-br$/

/**
 * @param address of a page, `http` or `https`
 * @returns who made it and what it is called; the host stands in for a maker nobody named
 */
export function sourceTitle(address: string): string {
  const { hostname, pathname } = new URL(address)
  const host = hostname.replace(/^www\./, '')
  const known = PAGES[`${host}${pathname}`.replace(/\/$/, '')]
  if (known !== undefined) return known
  const maker = MAKERS[host] ?? host
  const last = pathname.split('/').findLast((part) => /[a-z]{3}/i.test(part)) ?? ''
  const words = last
    .replace(OWN_MARK, '')
    .replace(/\.\w+$/, '')
    .replace(/^\d+-/, '')
    .replaceAll('-', ' ')
  return words === '' ? maker : `${maker}: ${words}`
}

/** Places by line in the documents we work from, for whoever writes the files. */
const PLACES = / \(\d{3}:[^)]*\)/g

/** A source that is no address, as it is read; its year beside it unless it names one itself. */
export const namesYear = (from: string): boolean => /\(\d{4}\)$/.test(from)
export const withoutPlaces = (from: string): string => from.replaceAll(PLACES, '')
