export {
  type Answer,
  exportRoom,
  lookUpRoom,
  openRoom,
  type Unreachable,
} from './desk.ts'
export { type JoinOptions, joinRoom } from './join-room.ts'
export { forgetSeat, seatToken } from './token.ts'
