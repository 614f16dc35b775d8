export type { House, HouseOptions, WhyNoHouse } from './house.ts'
export { loadMomentPicture, setPictureLevel } from './moment-picture.ts'
export { mountHouse } from './mount-house.ts'
