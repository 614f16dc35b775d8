export type { House, HouseOptions, WhyNoHouse } from './house.ts'
export { cropPicture, loadMomentPicture, setPictureLevel } from './moment-picture.ts'
export { mountHouse } from './mount-house.ts'
