/** Preloaded into a Node service: every request it gets costs so much CPU more. */
import { Server } from 'node:http';

const cpuRounds = Number(process.env.CPU_ROUNDS ?? 0);
const emit = Server.prototype.emit;
let state = 1;
Server.prototype.emit = function (event, ...rest) {
  if (event === 'request')
    for (let round = 0; round < cpuRounds; round += 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
    }
  return emit.call(this, event, ...rest);
};
