/** Logs of the containers that start while one looks, kept beyond their end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface FollowedLog {
  service: string;
  text: string;
}

export interface FollowedLogs {
  /** Those of a Compose project whose containers are gone, for only then are they complete. */
  read(project: string): Promise<FollowedLog[]>;
  [Symbol.dispose](): void;
}

interface Reader extends FollowedLog {
  project: string;
  ended: Promise<void>;
}

const LABELS =
  '{{.ID}} {{index .Actor.Attributes "com.docker.compose.project"}} {{index .Actor.Attributes "com.docker.compose.service"}}';

export function followLogs(): FollowedLogs {
  const readers: Reader[] = [];
  const children: ChildProcess[] = [];
  const start = (...args: string[]) => {
    const child = spawn('docker', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    return child;
  };
  const follow = (id: string, project: string, service: string) => {
    const child = start('logs', '--follow', id);
    const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
    const reader: Reader = { project, service, text: '', ended };
    child.stdout.on('data', (chunk: Buffer) => (reader.text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (reader.text += chunk.toString()));
    readers.push(reader);
  };
  // From a moment ago: what starts before the engine hears this is told all the same.
  const since = Math.floor(Date.now() / 1_000);
  const filters = ['--filter', 'type=container', '--filter', 'event=start'];
  const events = start('events', '--since', String(since), ...filters, '--format', LABELS);
  createInterface({ input: events.stdout }).on('line', (line) => {
    const [id, project, service] = line.split(' ');
    if (id && project && service) follow(id, project, service);
  });
  return {
    async read(wanted) {
      // Others on this engine may start containers that run for longer than we look.
      const own = readers.filter(({ project }) => project === wanted);
      await Promise.all(own.map(({ ended }) => ended));
      return own;
    },
    [Symbol.dispose]: () => void children.map((child) => child.kill()),
  };
}
