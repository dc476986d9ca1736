/** In a container: `node bad-server-main.ts 8001=reset 8002=tls …`, one port per habit. */
import { startBadServer, type Habit } from './bad-server.ts';

await Promise.all(
  process.argv.slice(2).map((word) => {
    const [port, habit] = word.split('=');
    return startBadServer(habit as Habit, { host: '0.0.0.0', port: Number(port) });
  }),
);
